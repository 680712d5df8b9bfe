import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Log } from '../../application/ports/log.ts';
import type { Orders } from '../../application/ports/orders.ts';
import type { Order } from '../../domain/order/order.ts';

const fieldsOf = (order: Order) => ({
  order: order.id,
  total: order.total,
  payment: order.attempts.at(-1)?.tag ?? 'none',
});

/** The orders, with a line in the log for each step of each: where an order is can be read there. */
export const loggedOrders = (orders: Orders, log: Log): Orders => {
  const note = (order: Order) => (): void => {
    log.info(`order ${order.tag}`, fieldsOf(order));
  };
  return {
    ...orders,
    place: (placement, version) =>
      pipe(
        orders.place(placement, version),
        TE.tapIO(() => note(placement.order)),
      ),
    commit: (decision, version) =>
      pipe(
        orders.commit(decision, version),
        TE.tapIO(() => note(decision.order)),
      ),
  };
};
