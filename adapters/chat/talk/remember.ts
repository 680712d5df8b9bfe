import * as E from 'fp-ts/lib/Either.js';
import { ordersPerPage } from '../../../application/order/list-orders.ts';
import type { Language } from '../../../domain/buyer.ts';
import type { OrderId } from '../../../domain/order.ts';
import { closedBill } from '../screens/closed-bill.ts';
import { goodsScreens } from '../screens/goods.ts';
import { helpScreen } from '../screens/help.ts';
import { languageChoice, languageChosen } from '../screens/languages.ts';
import { ordersScreen } from '../screens/orders.ts';
import { localeOf } from '../core/locale.ts';
import { goHome, keysNow } from './browse.ts';
import { resumePayment } from './bill.ts';
import { apologise } from '../core/errors.ts';
import type { Context } from '../core/context.ts';

export const showOrders = async (context: Context, page: number): Promise<void> => {
  const { shop, buyer, locale } = context;
  const listed = await shop.listOrders(buyer.id, page)();
  if (E.isLeft(listed)) return apologise(context, listed.left);
  const { items, total } = listed.right;
  if (items.length === 0 && page > 0) return showOrders(context, 0);
  await context.show(ordersScreen(locale, { orders: items, page, perPage: ordersPerPage, total }));
};

/** A turn that leaves the tapped message as it is and answers below it. */
const below = (context: Context): Context => ({
  ...context,
  tapped: null,
  onPicture: false,
  show: context.send,
});

/** Opens an order of the list: its goods once more, its bill, or what became of it. */
export const showOrder = async (context: Context, id: OrderId): Promise<void> => {
  const { shop, buyer, locale } = context;
  const bought = await shop.showGoods(buyer.id, id)();
  if (E.isRight(bought)) {
    const { first, rest } = goodsScreens(locale, bought.right, true);
    for (const screen of [first, ...rest]) await context.send(screen);
    return;
  }
  const no = bought.left;
  switch (no.tag) {
    case 'StoreFailure':
      return apologise(context, no);
    case 'OrderNotFound':
      return goHome(context, locale.says.orders.notFound);
    case 'NothingBought':
      if (no.order.tag === 'AwaitingPayment') return resumePayment(below(context), no.order, true);
      await context.send(closedBill(locale, no.order));
  }
};

export const showHelp = async (context: Context): Promise<void> => {
  await context.send(helpScreen(context.locale, await keysNow(context)));
};

export const askLanguage = async (context: Context): Promise<void> => {
  await context.show(languageChoice(context.locale));
};

/** Speaks the chosen language from now on, keyboard included. */
export const speak = async (context: Context, language: Language): Promise<void> => {
  const chosen = await context.shop.chooseLanguage(context.buyer.id, language)();
  if (E.isLeft(chosen)) return apologise(context, chosen.left);
  await context.send(languageChosen(localeOf(context.store, language), await keysNow(context)));
};
