import type { ValuesOf } from '../../core/routes.ts';
import type { ordersRoutes } from './routes.ts';
import * as E from 'fp-ts/lib/Either.js';
import { ordersPerPage } from '../../../../application/order/list-orders.ts';
import { closedInvoice } from '../checkout/closed-invoice.ts';
import { goodsScreens } from './goods.ts';
import { ordersScreen } from './screens.ts';
import { offerWarranty } from '../warranty/handlers.ts';
import { goHome } from '../home/handlers.ts';
import { resumePayment } from '../checkout/show-invoice.ts';
import { below } from '../../core/below.ts';
import { apologise } from '../../core/errors.ts';
import type { Context } from '../../core/context.ts';

export const showOrders = async (
  context: Context,
  { page }: ValuesOf<typeof ordersRoutes.orders>,
): Promise<void> => {
  const { shop, buyer, locale } = context;
  const listed = await shop.listOrders(buyer.id, page)();
  if (E.isLeft(listed)) return apologise(context, listed.left);
  const { items, total } = listed.right;
  if (items.length === 0 && page > 0) return showOrders(context, { page: 0 });
  await context.show(ordersScreen(locale, { orders: items, page, perPage: ordersPerPage, total }));
};

/** Opens an order of the list: its goods once more, its invoice, or what became of it. */
export const showOrder = async (
  context: Context,
  { order: id }: ValuesOf<typeof ordersRoutes.order>,
): Promise<void> => {
  const { shop, buyer, locale } = context;
  const bought = await shop.showGoods(buyer.id, id)();
  if (E.isRight(bought)) {
    const { first, files, rest } = goodsScreens(locale, bought.right, true);
    for (const screen of [first, ...files, ...rest]) await context.send(screen);
    return offerWarranty(context, id);
  }
  const no = bought.left;
  switch (no.tag) {
    case 'StoreFailure':
      return apologise(context, no);
    case 'OrderNotFound':
      return goHome(context, locale.messages.orders.notFound);
    case 'NothingBought':
      if (no.order.tag === 'AwaitingPayment') return resumePayment(below(context), no.order, true);
      await context.send(closedInvoice(locale, no.order));
  }
};
