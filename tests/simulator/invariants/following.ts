import { manualTransferId } from '../../../adapters/manual-transfer/gateway.ts';
import type { State } from '../../../adapters/memory/state.ts';
import { followUpKey } from '../../../domain/follow-ups/follow-up-key.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { attemptOf, isDeposit, type Order } from '../../../domain/order/order.ts';
import { between, hours, minutes, type Instant } from '../../../domain/instant.ts';
import { isLive, isUnsettled, type PaymentAttempt } from '../../../domain/payment/payment.ts';
import { someTraits } from '../../support/builders/gateways.ts';

const isPlanned = ({ waiting, parked }: State, key: string): boolean => waiting.has(key) || parked.has(key);

/** A minute, and as many milliseconds as the engine may be late. */
const soon = minutes(10);
/** A job that is being done waits for a moment at least so many milliseconds away. */
const underWay = hours(24);

/** What follows from what an order became. */
const nextOf = (before: Order | undefined, order: Order): readonly FollowUp[] => {
  const { id } = order;
  if (before?.tag === order.tag || isDeposit(order)) return [];
  switch (order.tag) {
    case 'AwaitingPayment':
      return [{ tag: 'ExpireOrder', order: id, at: order.expiresAt }];
    case 'Paid':
      return [{ tag: 'DeliverGoods', order: id }];
    case 'Delivered':
      return [{ tag: 'NotifyAdmins', news: { tag: 'SaleMade', order: id } }];
    case 'Cancelled':
      // After a review the buyer hears of the owner's answer instead.
      return before?.tag === 'UnderReview' ? [] : [{ tag: 'NotifyBuyer', order: id, news: order.tag }];
    case 'Expired':
    case 'UnderReview':
      return [{ tag: 'NotifyBuyer', order: id, news: order.tag }];
  }
};

/** Invoices are closed when their order is paid or closed, when they open only afterwards, and when their buyer leaves them for others. */
const closing = (before: Order | undefined, order: Order): readonly FollowUp[] => {
  if (before === undefined) return [];
  const isOver = order.tag !== 'AwaitingPayment';
  const isClosing = (attempt: PaymentAttempt): boolean => {
    const was = attemptOf(before, attempt.reference)?.tag;
    if (attempt.tag === 'Superseded') return was !== 'Superseded';
    const opens = was === 'Requested' && attempt.tag === 'Payable';
    return isLive(attempt) && isOver && (before.tag === 'AwaitingPayment' || opens);
  };
  return order.attempts
    .filter(isClosing)
    .map(({ reference }) => ({ tag: 'ClosePayment', order: order.id, reference }));
};

/** What is wrong with the plans for an order whose payment may still come, or null (row 5): the gateway is asked about it again. */
export const checkAsking = (now: State, { attempts }: Order): string | null => {
  const unasked = attempts.filter(isUnsettled).find(({ reference }) => !isPlanned(now, `check:${reference}`));
  return unasked === undefined ? null : `nobody is going to ask about ${unasked.reference}`;
};

/** What is wrong with an order about whose payment the gateway was just asked, or null (row 5): it is asked again soon. */
export const checkAskingAgain = (state: State, order: Order, now: Instant): string | null => {
  const next = order.attempts
    .filter(isUnsettled)
    .filter(({ requestedAt }) => between(requestedAt, now) < someTraits().lifetime - soon)
    // What only the owner sees is asked about once an hour: an owner's word settles it at once.
    .map(({ reference, gateway }) => ({
      at: state.waiting.get(`check:${reference}`)?.runAt ?? now,
      within: gateway === manualTransferId ? soon + hours(1) : soon,
    }))
    .find(({ at, within }) => between(now, at) > within && between(now, at) < underWay);
  return next === undefined
    ? checkAsking(state, order)
    : `is asked about only in ${between(now, next.at)} ms`;
};

/** What is missing of what follows from a step, or null (I3): it waits in the same commit, or a crash now would leave it undone for ever. */
export const checkFollowing = (now: State, before: Order | undefined, order: Order): string | null => {
  const missing = [...nextOf(before, order), ...closing(before, order)]
    .map(followUpKey)
    .find((key) => !now.waiting.has(key));
  return missing === undefined ? null : `is ${order.tag}, but no ${missing} follows`;
};
