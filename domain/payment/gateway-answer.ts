import { decision, type Decision } from '../order/decision.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { TraitsOf } from './gateway.ts';
import { between, type Instant } from '../instant.ts';
import { acceptInvoice, refuseAttempt } from './invoicing.ts';
import {
  attemptOf,
  isUnchecked,
  liveAttempt,
  withAttempt,
  type Order,
  type ClosedUnchecked,
} from '../order/order.ts';
import {
  attemptFacts,
  invoicedTotal,
  isUnsettled,
  transactionOf,
  type Invoice,
  type PaymentAttempt,
  type PaymentReference,
  type PaymentReport,
} from './payment.ts';
import { settle } from './settlement.ts';

/** What the gateway said when it was asked about one attempt. */
export type GatewayAnswer =
  | { readonly tag: 'Opened'; readonly invoice: Invoice; readonly report: PaymentReport }
  | { readonly tag: 'Reported'; readonly report: PaymentReport }
  | { readonly tag: 'Refused'; readonly reference: PaymentReference; readonly reason: string }
  /** It knows no such payment. */
  | { readonly tag: 'Unknown'; readonly reference: PaymentReference };

/** An attempt that the gateway no longer knows is over once it is older than the gateway's memory; before that it may be a hiccup. */
const forget = (
  order: Order,
  reference: PaymentReference,
  traitsOf: TraitsOf,
  now: Instant,
): Decision | null => {
  const attempt = attemptOf(order, reference);
  if (attempt === undefined || !isUnsettled(attempt)) return null;
  const transaction = transactionOf(attempt);
  const { lifetime } = traitsOf(attempt.gateway);
  if (transaction === null || between(attempt.requestedAt, now) < lifetime) return null;
  return decision(
    withAttempt(order, {
      ...attemptFacts(attempt),
      tag: 'Closed',
      transaction,
      total: invoicedTotal(attempt),
    }),
  );
};

/** Whether an answer is the gateway's word on an attempt, so that what came of it is known. That it knows no such payment is none. */
export const isWordOn = (answer: GatewayAnswer | null, attempt: PaymentAttempt): boolean => {
  switch (answer?.tag) {
    case 'Opened':
    case 'Reported': {
      const { reference, transaction } = answer.report;
      return reference === attempt.reference && (transactionOf(attempt) ?? transaction) === transaction;
    }
    case 'Refused':
      return answer.reference === attempt.reference;
    case 'Unknown':
    case undefined:
      return false;
  }
};

const meaning = (order: Order, answer: GatewayAnswer, traitsOf: TraitsOf, now: Instant): Decision | null => {
  switch (answer.tag) {
    case 'Opened':
      return acceptInvoice(order, answer.invoice, answer.report, traitsOf, now);
    case 'Reported':
      return settle(order, answer.report, traitsOf, now);
    case 'Refused':
      return refuseAttempt(order, answer.reference, answer.reason);
    case 'Unknown':
      return forget(order, answer.reference, traitsOf, now);
  }
};

const checked = (order: Order): Order => (isUnchecked(order) ? { ...order, unchecked: false } : order);

/** The buyer hears what became of an order that was closed unchecked, and what may still be open is closed. */
const tidings = (unchecked: ClosedUnchecked, next: Order): readonly FollowUp[] => {
  const live = liveAttempt(next);
  const tell: FollowUp = { tag: 'NotifyBuyer', order: unchecked.id, news: unchecked.tag };
  return live === undefined
    ? [tell]
    : [tell, { tag: 'ClosePayment', order: unchecked.id, reference: live.reference }];
};

const isMoney = (answer: GatewayAnswer): boolean =>
  (answer.tag === 'Opened' || answer.tag === 'Reported') && answer.report.status.tag === 'Completed';

const orNone = (made: Decision | null): Decision | null => (made === null ? null : certain(made));

/** The same decision on an order that is closed for certain, whichever way of it is committed. */
const certain = (made: Decision): Decision => ({
  ...made,
  order: checked(made.order),
  ifShort: orNone(made.ifShort),
  ifVoucherGone: orNone(made.ifVoucherGone),
});

/** Once the gateway's word is there, an order that was closed without it is closed for certain. */
const closedForCertain = (order: Order, answer: GatewayAnswer, meant: Decision | null): Decision | null => {
  const live = liveAttempt(order);
  const known =
    live === undefined || isWordOn(answer, live) || liveAttempt(meant?.order ?? order) === undefined;
  if (!isUnchecked(order) || !known) return meant;
  const base = meant ?? decision(order);
  return {
    ...certain(base),
    followUps: [...base.followUps, ...(isMoney(answer) ? [] : tidings(order, base.order))],
  };
};

/** What the gateway's answer means for the order; null when it changes nothing. */
export const applyGatewayResponse = (
  order: Order,
  answer: GatewayAnswer,
  traitsOf: TraitsOf,
  now: Instant,
): Decision | null => closedForCertain(order, answer, meaning(order, answer, traitsOf, now));
