import { decision, type Decision } from './decision.ts';
import { after, type Instant } from '../instant.ts';
import type { Delivered, Order, Paid } from './order.ts';

/**
 * The goods arrived in the buyer's chat; the owner hears of the sale, and the buyer is asked what they think of it
 * after so many milliseconds, unless that is null. `isMore` where something was made by hand after they were read, and
 * is to follow. Null when there was nothing to deliver.
 */
export const recordDelivery = (
  order: Order,
  now: Instant,
  askAfter: number | null = null,
  isMore = false,
): Decision | null => {
  if (order.tag !== 'Paid') return null;
  const { alarmedAt: _, ...rest } = order;
  return decision(
    { ...rest, tag: 'Delivered', deliveredAt: now, unreachableSince: null, refunds: [] },
    {
      followUps: [
        { tag: 'NotifyAdmins', news: { tag: 'SaleMade', order: order.id } },
        ...(isMore ? [{ tag: 'SendGoodsAgain', order: order.id, asked: now } as const] : []),
        ...(askAfter === null
          ? []
          : [{ tag: 'AskRating', order: order.id, at: after(now, askAfter) } as const]),
      ],
    },
  );
};

/** The owner is told once. */
const outOfReach = (order: Paid | Delivered, now: Instant): Decision | null =>
  order.unreachableSince === null
    ? decision(
        { ...order, unreachableSince: now },
        { followUps: [{ tag: 'NotifyAdmins', news: { tag: 'BuyerUnreachable', order: order.id } }] },
      )
    : null;

/** The buyer cannot be reached: the goods stay theirs until they come back. */
export const recordUnreachable = (order: Order, now: Instant): Decision | null =>
  order.tag === 'Paid' ? outOfReach(order, now) : null;

/** The same of goods that were to follow a delivery, or to come once more: what was made by hand, or for what was replaced. */
export const recordMissed = (order: Order, now: Instant): Decision | null =>
  order.tag === 'Delivered' ? outOfReach(order, now) : null;

/** A buyer who could not be reached is back: delivered now. Noted, so that two signs of life lead to one delivery. */
export const resumeDelivery = (order: Order, now: Instant): Decision | null => {
  if ((order.tag !== 'Paid' && order.tag !== 'Delivered') || order.unreachableSince === null) return null;
  const { id } = order;
  return decision(
    { ...order, unreachableSince: null },
    {
      followUps: [
        order.tag === 'Paid'
          ? { tag: 'DeliverGoods', order: id }
          : { tag: 'SendGoodsAgain', order: id, asked: now },
      ],
    },
  );
};

/** Paid and undelivered for too long: tried again at once, and the owner is told once. */
export const raiseAlarm = (order: Order, now: Instant): Decision | null =>
  order.tag === 'Paid' && order.alarmedAt === null && order.unreachableSince === null
    ? decision(
        { ...order, alarmedAt: now },
        {
          followUps: [
            { tag: 'DeliverGoods', order: order.id },
            { tag: 'NotifyAdmins', news: { tag: 'DeliveryOverdue', order: order.id } },
          ],
        },
      )
    : null;
