import { decision, type Decision } from './decision.ts';
import type { FollowUp } from './follow-up.ts';
import { between, type Instant } from './instant.ts';
import type { CaseKind, OpenCase } from './open-case.ts';
import { attemptOf, withAttempt, type Order } from './order.ts';
import {
  gatewayLifetime,
  isLive,
  transactionOf,
  type PaymentAttempt,
  type PaymentReport,
  type RefusedAttempt,
  type SettledAttempt,
} from './payment.ts';
import { minus, type Rupiah } from './rupiah.ts';
import type { ShopPolicy } from './shop-policy.ts';

type Facts = Pick<PaymentAttempt, 'reference' | 'method' | 'amount' | 'requestedAt'>;

const factsOf = ({ reference, method, amount, requestedAt }: PaymentAttempt): Facts => ({
  reference,
  method,
  amount,
  requestedAt,
});

/** Whether the report speaks of the payment that we asked for, and not of another one that bears its name. */
const speaksOf = (report: PaymentReport, attempt: PaymentAttempt): boolean => {
  const known = transactionOf(attempt);
  return known === null || known === report.transaction;
};

/** A live shop gives nothing for play money, nor the other way round: the attempt ends and the owner is warned once. */
const refuseSandbox = (order: Order, attempt: PaymentAttempt): Decision | null => {
  if (attempt.tag === 'Refused') return null;
  const refused: RefusedAttempt = { ...factsOf(attempt), tag: 'Refused', reason: 'SandboxPayment' };
  const news = { tag: 'SandboxPayment', order: order.id, reference: attempt.reference } as const;
  return decision(withAttempt(order, refused), { followUps: [{ tag: 'TellOwners', news }] });
};

type Receipt = { readonly attempt: SettledAttempt; readonly now: Instant };

const openCase = (order: Order, kind: CaseKind, amount: Rupiah, { attempt, now }: Receipt): OpenCase => ({
  order: order.id,
  reference: attempt.reference,
  kind,
  amount,
  openedAt: now,
});

const tellOfCase = ({ order, reference, kind, amount }: OpenCase): FollowUp => ({
  tag: 'TellOwners',
  news: { tag: 'CaseOpened', order, reference, kind, amount },
});

/** Money for an order that it does not buy: recorded, told to the owner and to the buyer, never dropped. */
const setAside = (order: Order, kind: CaseKind, holdsUnits: boolean, receipt: Receipt): Decision => {
  const opened = openCase(order, kind, receipt.attempt.received, receipt);
  const { id, buyer, cart, lines, total, placedAt, payBefore, attempts } = order;
  const facts = { id, buyer, cart, lines, total, placedAt, payBefore, attempts };
  return decision(
    { ...facts, tag: 'UnderReview', since: receipt.now, holdsUnits },
    {
      cases: [opened],
      followUps: [tellOfCase(opened), { tag: 'TellBuyer', order: order.id, news: 'UnderReview' }],
    },
  );
};

/** Money that comes on top of what an order already got. */
const paidTwice = (order: Order, receipt: Receipt): Decision => {
  const opened = openCase(order, 'PaidTwice', receipt.attempt.received, receipt);
  return decision(order, { cases: [opened], followUps: [tellOfCase(opened)] });
};

/** The order is paid by one attempt: what may still come by another is no longer wanted. */
const closeLive =
  (order: Order) =>
  ({ reference }: PaymentAttempt): FollowUp => ({ tag: 'ClosePayment', order: order.id, reference });

const pay = (order: Order & { tag: 'AwaitingPayment' }, receipt: Receipt): Decision => {
  const { received, amount } = receipt.attempt;
  if (received < amount) return setAside(order, 'Underpaid', true, receipt);
  const over = received > amount ? [openCase(order, 'Overpaid', minus(received, amount), receipt)] : [];
  return decision(
    { ...order, tag: 'Paid', paidAt: receipt.now, unreachableSince: null, alarmedAt: null },
    {
      stock: 'HandOver',
      cases: over,
      followUps: [
        { tag: 'DeliverGoods', order: order.id },
        ...over.map(tellOfCase),
        ...order.attempts.filter(isLive).map(closeLive(order)),
      ],
    },
  );
};

const receive = (order: Order, receipt: Receipt): Decision => {
  switch (order.tag) {
    case 'AwaitingPayment':
      return pay(order, receipt);
    case 'Expired':
    case 'Cancelled':
      return setAside(order, 'PaidLate', false, receipt);
    case 'Paid':
    case 'Delivered':
    case 'UnderReview':
      return paidTwice(order, receipt);
  }
};

const close = (order: Order, attempt: PaymentAttempt, report: PaymentReport): Decision | null =>
  isLive(attempt)
    ? decision(withAttempt(order, { ...factsOf(attempt), tag: 'Closed', transaction: report.transaction }))
    : null;

/**
 * What the gateway's word on a payment means for its order; null when it changes nothing.
 * Success outranks failure, and the same word twice changes nothing: money that comes too late,
 * too short, too much or twice opens a case instead of undoing anything.
 */
export const settle = (
  order: Order,
  report: PaymentReport,
  policy: ShopPolicy,
  now: Instant,
): Decision | null => {
  const attempt = attemptOf(order, report.reference);
  if (attempt === undefined || attempt.tag === 'Settled') return null;
  if (!speaksOf(report, attempt)) return null;
  if (report.sandbox !== policy.sandbox) return refuseSandbox(order, attempt);
  switch (report.status.tag) {
    case 'Pending':
      return between(attempt.requestedAt, now) >= gatewayLifetime ? close(order, attempt, report) : null;
    case 'Cancelled':
      return close(order, attempt, report);
    case 'Completed': {
      const settled: SettledAttempt = {
        ...factsOf(attempt),
        tag: 'Settled',
        transaction: report.transaction,
        received: report.amount,
        receivedAt: report.status.at,
      };
      return receive(withAttempt(order, settled), { attempt: settled, now });
    }
  }
};
