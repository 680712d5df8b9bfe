import type { Instant } from '../instant.ts';
import type { Order } from './order.ts';

const finishedAt = (order: Order): Instant | null => {
  switch (order.tag) {
    case 'Delivered':
      return order.unreachableSince === null ? order.deliveredAt : null;
    case 'Expired':
      return order.expiredAt;
    case 'Cancelled':
      return order.cancelledAt;
    case 'AwaitingPayment':
    case 'Paid':
    case 'UnderReview':
      return null;
  }
};

/** When an order came to an end at which nothing can be paid by it any more, and no goods are to come; null before. */
export const doneAt = (order: Order): Instant | null =>
  order.attempts.some(({ tag }) => tag === 'Requested' || tag === 'Payable') ? null : finishedAt(order);
