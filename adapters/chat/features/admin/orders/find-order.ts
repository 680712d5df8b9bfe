import * as E from 'fp-ts/lib/Either.js';
import type { FoundOrder } from '../../../../../application/ports/order-queries.ts';
import { orderId, type Order, type OrderId } from '../../../../../domain/order/order.ts';
import { typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { form, suggestion } from '../../../core/forms.ts';
import { money } from '../../../core/money.ts';
import { lines } from '../../../core/rich-text.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { Button } from '../../../core/screen.ts';
import { truncate } from '../../../core/truncate.ts';
import { permits } from '../../../core/within-rights.ts';
import { adminMessages } from '../messages.ts';
import { menuRoutes } from '../menu/routes.ts';
import { startConfirming } from '../payments/forms.ts';
import { itemsOf } from '../notifications/screens.ts';
import { startRefund } from '../refunds/handlers.ts';
import { refuse } from '../refuse.ts';
import { anything, filterOf } from './criteria.ts';
import { purpose, type adminOrdersRoutes } from './routes.ts';
import { isRefundable } from './screens.ts';

const messages = adminMessages.orders;

const written = /^(tg\d{1,16}-[0-9a-f]{8})(?:-\d{1,4})?$/;

const recentLimit = 6;
const itemsLimit = 32;
const nameLimit = 16;

type Purpose = { readonly purpose: ValuesOf<typeof adminOrdersRoutes.askOrder>['purpose'] };

/** Which orders it may be about; a cancelled one is paid so rarely that its number can be typed. */
const statesFor: Readonly<Record<Purpose['purpose'], readonly Order['tag'][]>> = {
  Refund: ['Delivered'],
  Confirm: ['AwaitingPayment', 'Expired'],
};

const fits = (what: Purpose['purpose'], { order }: FoundOrder): boolean =>
  what === 'Confirm' || isRefundable(order);

const orderButton = ({ order, buyerName }: FoundOrder): Button =>
  suggestion(
    [
      truncate(itemsOf(order), itemsLimit),
      money(order.total),
      truncate(buyerName ?? messages.search.noName, nameLimit),
    ].join(' · '),
    'order',
    order.id,
  );

/** The newest orders that it can be about, each a row. Who may not look through orders types the number. */
const recentOrders = async (
  context: Context,
  { purpose: what }: Purpose,
): Promise<readonly (readonly Button[])[]> => {
  const { shop, buyer } = context;
  if (!permits(shop.admin, context.rights, 'searchOrders')) return [];
  const found = await Promise.all(
    statesFor[what].map((state) =>
      shop.admin.searchOrders(buyer.id, filterOf(context, { ...anything, state }), null)(),
    ),
  );
  return found
    .flatMap((page) => (E.isRight(page) ? page.right.found : []))
    .filter((one) => fits(what, one))
    .toSorted((one, other) => other.place - one.place)
    .slice(0, recentLimit)
    .map((one) => [orderButton(one)]);
};

/** Finds the order that something is to be done with by its number; a payment's reference will do as well. */
export const findOrderForm = form({
  name: 'find-order',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { purpose },
  fields: {
    order: {
      label: () => adminMessages.buttons.order,
      question: (_, given) => lines(messages.ask[given.purpose], messages.example),
      suggestions: recentOrders,
      parse: typed<OrderId>((text) => {
        const id = written.exec(text.trim().toLowerCase())?.[1];
        return id === undefined ? E.left(lines(messages.unknown, messages.example)) : E.right(orderId(id));
      }),
    },
  },
  submit: async (context, { purpose: what, order }) => {
    const found = await context.shop.admin.inspectOrder(context.buyer.id, order)();
    if (E.isRight(found)) {
      const start = what === 'Refund' ? startRefund : startConfirming;
      return { next: () => start(context, { order: found.right.order.id }) };
    }
    if (found.left.tag === 'OrderNotFound') {
      return { again: 'order', notice: lines(messages.unknown, messages.example) };
    }
    await refuse(context, found.left);
    return 'Failed';
  },
});

export const askOrder = (
  context: Context,
  given: ValuesOf<typeof adminOrdersRoutes.askOrder>,
): Promise<void> => findOrderForm.begin(context, given);
