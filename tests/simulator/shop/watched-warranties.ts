import type { Warranties } from '../../../application/ports/warranties.ts';
import type { OrderId } from '../../../domain/order/order.ts';

/** The claims as they are kept, with a word on whose order is about to change. */
export const watchedWarranties = (warranties: Warranties, touch: (order: OrderId) => void): Warranties => ({
  ...warranties,
  commit: (made, version) => () => {
    touch(made.order.id);
    return warranties.commit(made, version)();
  },
});
