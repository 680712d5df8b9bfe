import * as E from 'fp-ts/lib/Either.js';
import type { OrderFile } from '../../../../application/owner/look-after-shop.ts';
import { orderId, type OrderId } from '../../../../domain/order.ts';
import { lines } from '../../core/rich-text.ts';
import { question } from '../../screens/owner/menu.ts';
import { orderFileScreen } from '../../screens/owner/order-file.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { ask } from '../ask.ts';
import type { Context } from '../../core/context.ts';
import { refuse } from './refuse.ts';

export type Purpose = 'Refund' | 'Confirm';

/** Goes on with anybody's order. */
export const withFile = async (
  context: Context,
  id: OrderId,
  go: (file: OrderFile) => Promise<void>,
): Promise<void> => {
  const found = await context.shop.admin.inspectOrder(context.buyer.id, id)();
  return E.isRight(found) ? go(found.right) : refuse(context, found.left);
};

export const showOrderFile = (context: Context, id: OrderId): Promise<void> =>
  withFile(context, id, async (file) => {
    await context.show(orderFileScreen(file, context.store.clock));
  });

export const askOrder = (context: Context, purpose: Purpose): Promise<void> =>
  ask(
    context,
    { tag: 'Order', purpose },
    question(lines(forOwners.orders.ask[purpose], forOwners.orders.example)),
  );

const written = /^(tg\d{1,16}-[0-9a-f]{8})(?:-\d{1,4})?$/;

/** The order whose number was typed; a payment's reference will do as well. */
export const orderTyped = async (
  context: Context,
  purpose: Purpose,
  typed: string,
  go: (id: OrderId) => Promise<void>,
): Promise<void> => {
  const id = written.exec(typed.trim().toLowerCase())?.[1];
  const found =
    id === undefined ? null : await context.shop.admin.inspectOrder(context.buyer.id, orderId(id))();
  if (found !== null && E.isRight(found)) return go(found.right.order.id);
  if (found !== null && found.left.tag !== 'OrderNotFound') return refuse(context, found.left);
  await ask(
    context,
    { tag: 'Order', purpose },
    question(lines(forOwners.orders.unknown, forOwners.orders.example)),
  );
};
