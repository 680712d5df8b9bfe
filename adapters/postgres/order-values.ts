import type { AnsweredCase, OpenCase } from '../../domain/open-case.ts';
import type { Order } from '../../domain/order.ts';
import type { PaymentAttempt } from '../../domain/payment.ts';
import type { LedgerEntry } from '../../domain/wallet.ts';
import { at, atOrNull } from './moments.ts';

/** What a state knows that others do not, in the order of `stateColumns`. */
type StateValues = readonly [
  paidAt: string | null,
  deliveredAt: string | null,
  unreachableSince: string | null,
  alarmedAt: string | null,
  closedAt: string | null,
  reviewSince: string | null,
  holdsUnits: boolean | null,
  paidFrom: string | null,
  late: boolean | null,
  waived: number | null,
  refunds: string | null,
];

const unpaid = [null, null, null, null, null, null, null] as const;
const nothingPaid = [null, null, null, null] as const;

export const stateValues = (order: Order): StateValues => {
  switch (order.tag) {
    case 'AwaitingPayment':
      return [...unpaid, ...nothingPaid];
    case 'Paid':
      return [
        at(order.paidAt),
        null,
        atOrNull(order.unreachableSince),
        atOrNull(order.alarmedAt),
        null,
        null,
        null,
        order.paidFrom,
        order.late,
        order.waived,
        null,
      ];
    case 'Delivered':
      return [
        at(order.paidAt),
        at(order.deliveredAt),
        null,
        null,
        null,
        null,
        null,
        order.paidFrom,
        order.late,
        order.waived,
        JSON.stringify(order.refunds),
      ];
    case 'Expired':
      return [null, null, null, null, at(order.expiredAt), null, null, ...nothingPaid];
    case 'Cancelled':
      return [null, null, null, null, at(order.cancelledAt), null, null, ...nothingPaid];
    case 'UnderReview':
      return [null, null, null, null, null, at(order.since), order.holdsUnits, ...nothingPaid];
  }
};

const knownToState = (attempt: PaymentAttempt): Readonly<Record<string, unknown>> => {
  switch (attempt.tag) {
    case 'Requested':
      return {};
    case 'Payable':
      return { transaction_id: attempt.invoice.transaction, invoice: attempt.invoice };
    case 'Refused':
      return { reason: attempt.reason };
    case 'Closed':
      return { transaction_id: attempt.transaction };
    case 'Settled':
      return {
        transaction_id: attempt.transaction,
        received: attempt.received,
        received_at: at(attempt.receivedAt),
        confirmation: attempt.confirmation,
      };
  }
};

/** The attempts as the JSON that `attemptsWritten` takes apart. */
export const attemptsJson = (attempts: readonly PaymentAttempt[]): string =>
  JSON.stringify(
    attempts.map((attempt, position) => ({
      reference: attempt.reference,
      position,
      state: attempt.tag,
      method: attempt.method,
      amount: attempt.amount,
      requested_at: at(attempt.requestedAt),
      ...knownToState(attempt),
    })),
  );

/** The cases as the JSON that `casesWritten` takes apart. */
export const casesJson = (cases: readonly OpenCase[]): string =>
  JSON.stringify(
    cases.map(({ reference, order, kind, amount, openedAt }) => ({
      reference,
      order_id: order,
      kind,
      amount,
      opened_at: at(openedAt),
    })),
  );

/** The answers as the JSON that `casesAnswered` takes apart. */
export const answersJson = (answered: readonly AnsweredCase[]): string =>
  JSON.stringify(
    answered.map(({ reference, answer, by, note, at: moment }) => ({
      reference,
      answer,
      answered_at: at(moment),
      answered_by: by,
      note,
    })),
  );

/** The entries as the JSON that `entriesWritten` takes apart. */
export const entriesJson = (entries: readonly LedgerEntry[]): string =>
  JSON.stringify(
    entries.map(({ key, buyer, kind, amount, order, by, note, at: moment }) => ({
      key,
      buyer_id: buyer,
      kind,
      amount,
      order_id: order,
      by_owner: by,
      note,
      booked_at: at(moment),
    })),
  );
