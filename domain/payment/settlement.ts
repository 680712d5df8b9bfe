import { credit } from '../balance/crediting.ts';
import { decision, type Decision } from '../order/decision.ts';
import type { TraitsOf } from './gateway.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import { between, type Instant } from '../instant.ts';
import type { CaseKind, OpenCase } from '../cases/open-case.ts';
import {
  attemptOf,
  factsOf,
  freshlyPaid,
  isDeposit,
  withAttempt,
  withoutVoucher,
  type Order,
} from '../order/order.ts';
import {
  attemptFacts,
  invoicedTotal,
  isLive,
  isUnsettled,
  transactionOf,
  withoutFee,
  type PaymentAttempt,
  type PaymentReport,
  type RefusedAttempt,
  type SettledAttempt,
} from './payment.ts';
import { minus, type Rupiah } from '../rupiah.ts';

/** Whether the report speaks of the payment that we asked for, and not of another one that bears its name. */
const speaksOf = (report: PaymentReport, attempt: PaymentAttempt): boolean => {
  const known = transactionOf(attempt);
  return known === null || known === report.transaction;
};

/** A live shop gives nothing for play money, nor the other way round: the attempt ends and the owner is warned once. */
const refuseSandbox = (
  order: Order,
  attempt: PaymentAttempt,
  { transaction }: PaymentReport,
): Decision | null => {
  if (attempt.tag === 'Refused') return null;
  const reason = 'SandboxPayment';
  const refused: RefusedAttempt = { ...attemptFacts(attempt), tag: 'Refused', reason, transaction };
  const news = { tag: 'SandboxPayment', order: order.id, reference: attempt.reference } as const;
  return decision(withAttempt(order, refused), { followUps: [{ tag: 'NotifyAdmins', news }] });
};

/** Money that came in by an attempt, as it is noted now. */
export type Receipt = { readonly attempt: SettledAttempt; readonly now: Instant };

const creditOf = (
  order: Order,
  kind: Parameters<typeof credit>[0]['kind'],
  amount: Rupiah,
  receipt: Receipt,
) => credit({ order, reference: receipt.attempt.reference, kind, amount, now: receipt.now });

const openCase = (order: Order, kind: CaseKind, { attempt, now }: Receipt): OpenCase => ({
  order: order.id,
  reference: attempt.reference,
  kind,
  amount: attempt.received,
  openedAt: now,
});

const tellOfCase = ({ order, reference, kind, amount }: OpenCase): FollowUp => ({
  tag: 'NotifyAdmins',
  news: { tag: 'CaseOpened', order, reference, kind, amount },
});

/** The order has money by one attempt: what may still come by another is no longer wanted. */
const closeLive =
  (order: Order) =>
  ({ reference }: PaymentAttempt): FollowUp => ({ tag: 'ClosePayment', order: order.id, reference });

/** Too little money: recorded, told to the owner and to the buyer. The units stay set aside until the owner has decided. */
const openUnderpaidCase = (order: Order, receipt: Receipt): Decision => {
  const opened = openCase(order, 'Underpaid', receipt);
  return decision(
    { ...factsOf(order), tag: 'UnderReview', since: receipt.now, holdsUnits: true },
    {
      cases: [opened],
      followUps: [
        tellOfCase(opened),
        { tag: 'NotifyBuyer', order: order.id, news: 'UnderReview' },
        ...order.attempts.filter(isLive).map(closeLive(order)),
      ],
    },
  );
};

/** More money for an order that the owner is looking at already: theirs to decide as well. */
const addToCase = (order: Order, receipt: Receipt): Decision => {
  const opened = openCase(order, 'PaidTwice', receipt);
  return decision(order, { cases: [opened], followUps: [tellOfCase(opened)] });
};

/** Enough money: the goods are the buyer's, and what is over goes to the balance. */
const pay = (order: Order, late: boolean, price: Rupiah, receipt: Receipt): Decision => {
  const over = creditOf(order, 'Overpaid', minus(receipt.attempt.received, price), receipt);
  return decision(
    { ...factsOf(order), ...freshlyPaid(receipt.now), late },
    {
      stock: late ? 'AllocateAndFulfil' : 'Fulfil',
      entries: over.entries,
      followUps: [
        { tag: 'DeliverGoods', order: order.id },
        ...over.followUps,
        ...order.attempts.filter(isLive).map(closeLive(order)),
      ],
    },
  );
};

/**
 * Money for a closed order buys it if the goods are still there and it is enough; else all of it goes to the balance.
 * Its voucher is claimed again; where that has no use left, what came is measured against the full price.
 */
const payLate = (order: Order, receipt: Receipt): Decision => {
  const { received, amount } = receipt.attempt;
  const credited = decision(order, creditOf(order, 'PaidLate', received, receipt));
  const payFor = (bought: Order, price: Rupiah): Decision =>
    received < price ? credited : { ...pay(bought, true, price, receipt), ifShort: credited };
  const full = withoutVoucher(order);
  return {
    ...payFor(order, amount),
    ifVoucherGone: order.voucher === null ? null : payFor(full, full.total),
  };
};

/** A deposit takes whatever came, whenever it came. */
const creditDeposit = (order: Order, receipt: Receipt): Decision => {
  const { entries, followUps } = creditOf(order, 'Deposited', receipt.attempt.received, receipt);
  if (order.tag === 'Delivered') return decision(order, { entries, followUps });
  const { alarmedAt: _, ...paid } = freshlyPaid(receipt.now);
  return decision(
    {
      ...factsOf(order),
      ...paid,
      tag: 'Delivered',
      late: order.tag !== 'AwaitingPayment',
      deliveredAt: receipt.now,
      refunds: [],
    },
    { entries, followUps: [...followUps, ...order.attempts.filter(isLive).map(closeLive(order))] },
  );
};

/** What money means for the order that it came for: `order` has the settled attempt already. */
export const applyPayment = (order: Order, receipt: Receipt): Decision => {
  if (isDeposit(order)) return creditDeposit(order, receipt);
  const { received, amount } = receipt.attempt;
  switch (order.tag) {
    case 'AwaitingPayment':
      return received < amount ? openUnderpaidCase(order, receipt) : pay(order, false, amount, receipt);
    case 'Expired':
    case 'Cancelled':
      return payLate(order, receipt);
    case 'Paid':
    case 'Delivered':
      return decision(order, creditOf(order, 'PaidTwice', received, receipt));
    case 'UnderReview':
      return addToCase(order, receipt);
  }
};

const close = (order: Order, attempt: PaymentAttempt, report: PaymentReport): Decision | null =>
  isUnsettled(attempt)
    ? decision(
        withAttempt(order, {
          ...attemptFacts(attempt),
          tag: 'Closed',
          transaction: report.transaction,
          total: invoicedTotal(attempt),
        }),
      )
    : null;

/**
 * What the gateway's word on a payment means for its order; null when it changes nothing.
 * Success outranks failure, and the same word twice changes nothing. Money that comes too late, too much or twice
 * buys the goods or goes to the balance; too little opens a case.
 */
export const settle = (
  order: Order,
  report: PaymentReport,
  traitsOf: TraitsOf,
  now: Instant,
): Decision | null => {
  const attempt = attemptOf(order, report.reference);
  if (attempt === undefined || attempt.tag === 'Settled') return null;
  if (!speaksOf(report, attempt)) return null;
  const { lifetime, sandbox } = traitsOf(attempt.gateway);
  if (report.sandbox !== sandbox) return refuseSandbox(order, attempt, report);
  switch (report.status.tag) {
    case 'Pending':
      return between(attempt.requestedAt, now) >= lifetime ? close(order, attempt, report) : null;
    case 'Cancelled':
      return close(order, attempt, report);
    case 'Completed': {
      const settled: SettledAttempt = {
        ...attemptFacts(attempt),
        tag: 'Settled',
        transaction: report.transaction,
        received: withoutFee(attempt, report.amount),
        receivedAt: report.status.at,
        total: invoicedTotal(attempt),
        confirmation: null,
      };
      return applyPayment(withAttempt(order, settled), { attempt: settled, now });
    }
  }
};
