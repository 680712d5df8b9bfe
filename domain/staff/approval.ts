import * as E from 'fp-ts/lib/Either.js';
import type { RefundRequest } from '../balance/refunding.ts';
import type { LedgerEntry } from '../balance/wallet.ts';
import type { CaseAnswer } from '../cases/open-case.ts';
import type { Instant } from '../instant.ts';
import type { OrderId } from '../order/order.ts';
import type { Confirmation, PaymentReference } from '../payment/payment.ts';
import type { BuyerId } from '../people/buyer.ts';
import { rupiah, type Rupiah } from '../rupiah.ts';
import type { UnitId } from '../stock/unit.ts';
import type { AuditEntry, AuditFacts } from './audit-entry.ts';
import type { Permission } from './permission.ts';
import type { ApprovalId } from './approval-id.ts';

/** What staff may do about money up to their ceiling, and asks an owner for beyond it. */
export type MoneyRequest =
  | ({ readonly tag: 'Refund'; readonly order: OrderId } & Omit<RefundRequest, 'by'>)
  /** Only as long as the work is not done: an owner may answer hours later. */
  | ({ readonly tag: 'CancelTask'; readonly order: OrderId } & Omit<RefundRequest, 'by'>)
  | {
      readonly tag: 'Adjust';
      readonly buyer: BuyerId;
      readonly amount: number;
      readonly reason: string;
      readonly once: string;
    }
  | { readonly tag: 'RefundClaim'; readonly unit: UnitId }
  | {
      readonly tag: 'AnswerCase';
      readonly order: OrderId;
      readonly reference: PaymentReference;
      readonly answer: CaseAnswer;
      readonly note: string | null;
    }
  | ({
      readonly tag: 'Confirm';
      readonly order: OrderId;
      readonly amount: Rupiah;
    } & Omit<Confirmation, 'by'>);

/** The right that each of them takes. */
export const rightFor: Readonly<Record<MoneyRequest['tag'], Permission>> = {
  Refund: 'money',
  // Work that nobody can do is cancelled by whoever was to do it.
  CancelTask: 'orders',
  Adjust: 'money',
  RefundClaim: 'money',
  AnswerCase: 'money',
  Confirm: 'money',
};

/** An owner's word on it. */
export type ApprovalAnswer = { readonly approved: boolean; readonly by: BuyerId; readonly at: Instant };

/** Something about money that waits for an owner, or waited. */
export type Approval = {
  readonly id: ApprovalId;
  readonly by: BuyerId;
  readonly request: MoneyRequest;
  /** How much it moves. */
  readonly amount: Rupiah;
  readonly at: Instant;
  /** Null while it waits. */
  readonly answer: ApprovalAnswer | null;
};

/** More than who asks for it may do without an owner. */
export type AboveCeiling = { readonly tag: 'AboveCeiling'; readonly amount: Rupiah };

/** Lets an amount pass that is within a ceiling; null is no ceiling. */
export const withinCeiling = (ceiling: Rupiah | null, amount: number): E.Either<AboveCeiling, void> =>
  ceiling === null || amount <= ceiling
    ? E.right(undefined)
    : E.left({ tag: 'AboveCeiling', amount: rupiah(amount) });

/** A decision as far as money is concerned; `ifShort` is what it becomes where the shelf has too little. */
type Moving = { readonly entries: readonly Pick<LedgerEntry, 'amount'>[]; readonly ifShort: Moving | null };

/** The most that a decision may put onto balances, or take from them. */
export const movedBy = ({ entries, ifShort }: Moving): number =>
  Math.max(
    entries.reduce((moved, { amount }) => moved + Math.abs(amount), 0),
    ifShort === null ? 0 : movedBy(ifShort),
  );

/** What the audit notes of a request that was done: an action, its subject, and facts of it. */
type Deed = Pick<AuditEntry, 'action' | 'subject'> & { readonly facts: AuditFacts };

/** Null for what is done by a key of its own, so that it is never refused for having been done. */
const deedOf = (request: MoneyRequest): Deed | null => {
  switch (request.tag) {
    case 'Refund': {
      const { order, line, reason, to } = request;
      return { action: 'order.refund', subject: `order:${order}`, facts: { line, reason, to: to.tag } };
    }
    case 'CancelTask': {
      const { order, line, reason } = request;
      return { action: 'manual.cancel', subject: `order:${order}`, facts: { line, reason } };
    }
    case 'Adjust':
      return null;
    case 'RefundClaim':
      return { action: 'claim.answer', subject: 'order:', facts: { unit: request.unit, answer: 'Refund' } };
    case 'AnswerCase': {
      const { order, reference, answer } = request;
      return { action: 'case.answer', subject: `order:${order}`, facts: { case: reference, answer } };
    }
    case 'Confirm': {
      const { order, amount, reference } = request;
      return { action: 'payment.confirm', subject: `order:${order}`, facts: { amount, reference } };
    }
  }
};

/** Whether an entry of the audit says that the request was done. */
export const isDeedOf = (request: MoneyRequest, { action, subject, before, after }: AuditEntry): boolean => {
  const deed = deedOf(request);
  if (deed === null || action !== deed.action || !subject.startsWith(deed.subject)) return false;
  const noted: Readonly<Record<string, unknown>> = { ...before, ...after };
  return Object.entries(deed.facts).every(([name, fact]) => noted[name] === fact);
};
