import type { State } from '../../../adapters/memory/state.ts';
import type { Order } from '../../../domain/order/order.ts';

/** What is wrong with an order that an owner is to decide about, or null (I3): it waits while a case is open, and no longer. */
export const checkReview = ({ cases }: State, before: Order | undefined, order: Order): string | null => {
  if (order.tag !== 'UnderReview' && before?.tag !== 'UnderReview') return null;
  const open = [...cases.values()].filter(
    ({ opened, answered }) => opened.order === order.id && answered === null,
  ).length;
  if (order.tag === 'UnderReview') return open > 0 ? null : 'is under review without an open case';
  return order.tag === 'Cancelled' && open > 0 ? `was closed with ${open} cases open` : null;
};
