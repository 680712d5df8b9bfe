import type { Orders } from '../../../application/ports/orders.ts';
import type { OrderId } from '../../../domain/order/order.ts';

/** The orders as they are kept, with a word on which of them is about to change. */
export const watchedOrders = (orders: Orders, touch: (order: OrderId) => void): Orders => ({
  ...orders,
  place: (placement, version) => () => {
    touch(placement.order.id);
    return orders.place(placement, version)();
  },
  open: (deposit, beside) => () => {
    touch(deposit.order.id);
    return orders.open(deposit, beside)();
  },
  commit: (decision, version) => () => {
    touch(decision.order.id);
    return orders.commit(decision, version)();
  },
});
