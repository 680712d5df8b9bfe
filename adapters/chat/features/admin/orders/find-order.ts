import * as E from 'fp-ts/lib/Either.js';
import { orderId, type OrderId } from '../../../../../domain/order/order.ts';
import { typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { form } from '../../../core/forms.ts';
import { lines } from '../../../core/rich-text.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { menuRoutes } from '../menu/routes.ts';
import { startConfirming } from '../payments/forms.ts';
import { startRefund } from '../refunds/handlers.ts';
import { refuse } from '../refuse.ts';
import { purpose, type adminOrdersRoutes } from './routes.ts';

const messages = adminMessages.orders;

const written = /^(tg\d{1,16}-[0-9a-f]{8})(?:-\d{1,4})?$/;

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
