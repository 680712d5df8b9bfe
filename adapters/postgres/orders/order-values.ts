import type { AnsweredCase, OpenCase } from '../../../domain/cases/open-case.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Delivered, Order, Paid } from '../../../domain/order/order.ts';
import type { PaymentAttempt } from '../../../domain/payment/payment.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import type { LedgerEntry } from '../../../domain/balance/wallet.ts';
import { at } from '../kit/moments.ts';

/** What a state knows that others do not, by the columns that keep it. */
export type StateValues = {
  readonly paidAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly unreachableSince: Instant | null;
  readonly alarmedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly unchecked: boolean;
  readonly reviewSince: Instant | null;
  readonly holdsUnits: boolean | null;
  readonly paidFrom: Paid['paidFrom'] | null;
  readonly late: boolean | null;
  readonly waived: Rupiah | null;
  readonly refunds: Delivered['refunds'] | null;
};

const nothingKnown: StateValues = {
  paidAt: null,
  deliveredAt: null,
  unreachableSince: null,
  alarmedAt: null,
  closedAt: null,
  unchecked: false,
  reviewSince: null,
  holdsUnits: null,
  paidFrom: null,
  late: null,
  waived: null,
  refunds: null,
};

const paymentOf = ({ paidAt, paidFrom, late, waived }: Paid | Delivered) => ({
  paidAt,
  paidFrom,
  late,
  waived,
});

export const stateValues = (order: Order): StateValues => {
  switch (order.tag) {
    case 'AwaitingPayment':
      return nothingKnown;
    case 'Paid': {
      const { unreachableSince, alarmedAt } = order;
      return { ...nothingKnown, ...paymentOf(order), unreachableSince, alarmedAt };
    }
    case 'Delivered': {
      const { deliveredAt, unreachableSince, refunds } = order;
      return { ...nothingKnown, ...paymentOf(order), deliveredAt, unreachableSince, refunds };
    }
    case 'Expired':
      return { ...nothingKnown, closedAt: order.expiredAt, unchecked: order.unchecked };
    case 'Cancelled':
      return { ...nothingKnown, closedAt: order.cancelledAt, unchecked: order.unchecked };
    case 'UnderReview':
      return { ...nothingKnown, reviewSince: order.since, holdsUnits: order.holdsUnits };
  }
};

const knownToState = (attempt: PaymentAttempt): Readonly<Record<string, unknown>> => {
  switch (attempt.tag) {
    case 'Requested':
      return {};
    case 'Payable':
      return { transaction_id: attempt.invoice.transaction, invoice: attempt.invoice };
    case 'Superseded':
      return { transaction_id: attempt.invoice?.transaction, invoice: attempt.invoice };
    case 'Refused':
      return { transaction_id: attempt.transaction, reason: attempt.reason };
    case 'Closed':
      return { transaction_id: attempt.transaction, total: attempt.total };
    case 'Settled':
      return {
        transaction_id: attempt.transaction,
        received: attempt.received,
        received_at: at(attempt.receivedAt),
        total: attempt.total,
        confirmation: attempt.confirmation,
      };
  }
};

/** The attempts as rows of what `attemptColumns` says. */
export const attemptRows = (attempts: readonly PaymentAttempt[]): readonly object[] =>
  attempts.map((attempt, position) => ({
    reference: attempt.reference,
    position,
    state: attempt.tag,
    gateway: attempt.gateway,
    method: attempt.method,
    amount: attempt.amount,
    requested_at: at(attempt.requestedAt),
    ...knownToState(attempt),
  }));

/** The attempts as the JSON that `attemptsOf` takes apart. */
export const attemptsJson = (attempts: readonly PaymentAttempt[]): string =>
  JSON.stringify(attemptRows(attempts));

/** The cases as the JSON that `insertCases` takes apart. */
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

/** The answers as the JSON that `closeCases` takes apart. */
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

/** The entries as the JSON that `insertEntries` takes apart. */
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
