import { decision, followedBy, type Decision } from './decision.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { TraitsOf } from '../payment/gateway.ts';
import { applyGatewayResponse, isWordOn, type GatewayAnswer } from '../payment/gateway-answer.ts';
import type { Instant } from '../instant.ts';
import { liveAttempt, withAttempt, type Order } from './order.ts';
import { attemptFacts, type PaymentReference } from '../payment/payment.ts';

/** Whether the order is to be closed although nobody knows whether it is paid: the gateway gave no word on its payment. */
const isUnheard = (order: Order, answer: GatewayAnswer | null): boolean => {
  const live = liveAttempt(order);
  return live !== undefined && !isWordOn(answer, live);
};

const farewell = (order: Order, news: 'Expired' | 'Cancelled'): readonly FollowUp[] => {
  const live = liveAttempt(order);
  const tell: FollowUp = { tag: 'NotifyBuyer', order: order.id, news };
  return live === undefined
    ? [tell]
    : [tell, { tag: 'ClosePayment', order: order.id, reference: live.reference }];
};

/** `answer` is what the gateway said just before. */
type Close = (order: Order, now: Instant, answer: GatewayAnswer | null) => Decision | null;

/** Gives an unpaid order's units back once its time is over; null when there is nothing to expire. */
const expire: Close = (order, now, answer) =>
  order.tag === 'AwaitingPayment' && now >= order.expiresAt
    ? decision(
        { ...order, tag: 'Expired', expiredAt: now, unchecked: isUnheard(order, answer) },
        { stock: 'Release', followUps: farewell(order, 'Expired') },
      )
    : null;

/** Gives an unpaid order's units back because the buyer wants so; null when it is no longer unpaid. */
const cancel: Close = (order, now, answer) =>
  order.tag === 'AwaitingPayment'
    ? decision(
        { ...order, tag: 'Cancelled', cancelledAt: now, unchecked: isUnheard(order, answer) },
        { stock: 'Release', followUps: farewell(order, 'Cancelled') },
      )
    : null;

/** Lets the buyer pay another way than by this attempt; null where that is not what they pay by now. */
const supersede =
  (reference: PaymentReference): Close =>
  (order, now) => {
    const live = liveAttempt(order);
    if (live?.reference !== reference || order.tag !== 'AwaitingPayment' || now >= order.expiresAt)
      return null;
    const invoice = live.tag === 'Payable' ? live.invoice : null;
    return decision(withAttempt(order, { ...attemptFacts(live), tag: 'Superseded', invoice }), {
      followUps: [{ tag: 'ClosePayment', order: order.id, reference }],
    });
  };

type Closing = {
  readonly order: Order;
  /** What the gateway said just before, or null when there was nothing to ask or no answer. */
  readonly answer: GatewayAnswer | null;
  readonly traitsOf: TraitsOf;
  readonly now: Instant;
};

const paymentFirst =
  (closeOrder: Close) =>
  ({ order, answer, traitsOf, now }: Closing): Decision | null => {
    const heard = answer === null ? null : applyGatewayResponse(order, answer, traitsOf, now);
    const closed = closeOrder(heard?.order ?? order, now, answer);
    if (heard === null || closed === null) return heard ?? closed;
    return followedBy(heard, closed);
  };

/** Expires an order unless the gateway just said that it is paid. */
export const expireUnlessPaid = paymentFirst(expire);

/** Cancels an order unless the gateway just said that it is paid. */
export const cancelUnlessPaid = paymentFirst(cancel);

/** Sets an attempt aside for another way to pay unless the gateway just said that it is paid. */
export const supersedeUnlessPaid = (reference: PaymentReference) => paymentFirst(supersede(reference));
