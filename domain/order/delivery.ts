import { decision, type Decision } from './decision.ts';
import { after, type Instant } from '../instant.ts';
import type { Order } from './order.ts';

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
  const { unreachableSince: _, alarmedAt: __, ...rest } = order;
  return decision(
    { ...rest, tag: 'Delivered', deliveredAt: now, refunds: [] },
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

/** The buyer cannot be reached: the goods stay theirs until they come back. The owner is told once. */
export const recordUnreachable = (order: Order, now: Instant): Decision | null =>
  order.tag === 'Paid' && order.unreachableSince === null
    ? decision(
        { ...order, unreachableSince: now },
        { followUps: [{ tag: 'NotifyAdmins', news: { tag: 'BuyerUnreachable', order: order.id } }] },
      )
    : null;

/** A buyer who could not be reached is back: delivered now. Noted, so that two signs of life lead to one delivery. */
export const resumeDelivery = (order: Order): Decision | null =>
  order.tag === 'Paid' && order.unreachableSince !== null
    ? decision(
        { ...order, unreachableSince: null },
        { followUps: [{ tag: 'DeliverGoods', order: order.id }] },
      )
    : null;

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
