import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { decision, followedBy, type Decision } from '../order/decision.ts';
import { nextCheck, type TraitsOf } from './gateway.ts';
import type { Instant } from '../instant.ts';
import { attemptOf, liveAttempt, withAttempt, type NotPayable, type Order } from '../order/order.ts';
import {
  attemptFacts,
  referenceFor,
  accepts,
  type Invoice,
  type LiveAttempt,
  type PaymentMethod,
  type PaymentAttempt,
  type PaymentReference,
  type PaymentReport,
  type RequestedAttempt,
  type SupersededAttempt,
} from './payment.ts';
import type { Placement } from '../order/placing.ts';
import { settle } from './settlement.ts';

export type AmountOutsideMethod = { readonly tag: 'AmountOutsideMethod'; readonly offer: PaymentMethod };
/** There is one already: shown again, or asked for again under its own reference. */
export type AlreadyRequested = { readonly tag: 'AlreadyRequested'; readonly attempt: LiveAttempt };

/** Starts an attempt to pay, to be kept before the gateway hears of it. Never a second one while the first may still be paid. */
export const requestPayment = (
  order: Order,
  offer: PaymentMethod,
  traitsOf: TraitsOf,
  now: Instant,
): E.Either<
  NotPayable | AmountOutsideMethod | AlreadyRequested,
  Decision & { attempt: RequestedAttempt }
> => {
  const live = liveAttempt(order);
  if (order.tag !== 'AwaitingPayment' || now >= order.expiresAt) return E.left({ tag: 'NotPayable', order });
  if (live !== undefined) return E.left({ tag: 'AlreadyRequested', attempt: live });
  if (!accepts(offer, order.total)) return E.left({ tag: 'AmountOutsideMethod', offer });
  const reference = referenceFor(order);
  const attempt: RequestedAttempt = {
    tag: 'Requested',
    reference,
    gateway: offer.gateway,
    method: offer.id,
    amount: order.total,
    requestedAt: now,
  };
  const at = nextCheck(attempt, traitsOf(offer.gateway), now);
  const check = { tag: 'CheckPayment', order: order.id, reference, at } as const;
  const next = { ...order, attempts: [...order.attempts, attempt] };
  return E.right({ ...decision(next, { followUps: [check] }), attempt });
};

/**
 * A new order whose way to pay is known before it is placed: its attempt is kept with it, in one commit. As it was
 * where that way does not take what it costs.
 */
export const requestedAtOnce = (
  placement: Placement,
  offer: PaymentMethod,
  traitsOf: TraitsOf,
  now: Instant,
): Placement =>
  pipe(
    requestPayment(placement.order, offer, traitsOf, now),
    E.match(
      () => placement,
      ({ attempt, followUps }) => ({
        ...placement,
        order: { ...placement.order, attempts: [attempt] },
        followUps: [...placement.followUps, ...followUps],
      }),
    ),
  );

/** Whether the gateway has not yet said what became of the request. */
const isUnanswered = (attempt: PaymentAttempt): attempt is RequestedAttempt | SupersededAttempt =>
  attempt.tag === 'Requested' || (attempt.tag === 'Superseded' && attempt.invoice === null);

/** Closes an attempt that the gateway refused for good; another may be made. */
export const refuseAttempt = (order: Order, reference: PaymentReference, reason: string): Decision | null => {
  const attempt = attemptOf(order, reference);
  if (attempt === undefined || !isUnanswered(attempt)) return null;
  return decision(
    withAttempt(order, { ...attemptFacts(attempt), tag: 'Refused', reason, transaction: null }),
  );
};

/** Keeps the invoice, and settles at once when the gateway says that it is paid. Where it is no longer wanted it is cancelled. */
export const acceptInvoice = (
  order: Order,
  invoice: Invoice,
  report: PaymentReport,
  traitsOf: TraitsOf,
  now: Instant,
): Decision | null => {
  const attempt = attemptOf(order, report.reference);
  if (attempt === undefined || !isUnanswered(attempt)) return null;
  const superseded = attempt.tag === 'Superseded';
  const kept = withAttempt(order, {
    ...attemptFacts(attempt),
    tag: superseded ? 'Superseded' : 'Payable',
    invoice,
  });
  const wanted = order.tag === 'AwaitingPayment' && !superseded;
  const close = { tag: 'ClosePayment', order: order.id, reference: report.reference } as const;
  const accepted = decision(kept, { followUps: wanted ? [] : [close] });
  const settled = settle(kept, report, traitsOf, now);
  return settled === null ? accepted : followedBy(accepted, settled);
};
