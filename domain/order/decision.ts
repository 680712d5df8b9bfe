import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { AnsweredCase, OpenCase } from '../cases/open-case.ts';
import type { Order } from './order.ts';
import type { StockMove } from '../stock/unit.ts';
import type { AuditEntry } from '../staff/audit-entry.ts';
import type { LedgerEntry } from '../balance/wallet.ts';

/** The next state of an order and all that comes with it, to be committed as one or not at all. */
export type Decision = {
  readonly order: Order;
  readonly stock: StockMove;
  /** Cases that it opens. */
  readonly cases: readonly OpenCase[];
  /** Cases that it closes. */
  readonly answered: readonly AnsweredCase[];
  /** What it does to the balance of the order's buyer. */
  readonly entries: readonly LedgerEntry[];
  readonly followUps: readonly FollowUp[];
  /** What staff did by it. */
  readonly audit: readonly AuditEntry[];
  /** What is decided in its place where the shelf has too little for `Take`; null where that is a refusal. */
  readonly ifShort: Decision | null;
  /** What is decided in its place where the voucher of a closed order has no use left; null where that is a refusal. */
  readonly ifVoucherGone: Decision | null;
};

/** A decision that changes the order alone; the rest is added where it is wanted. */
export const decision = <O extends Order>(
  order: O,
  rest: Partial<Omit<Decision, 'order'>> = {},
): Decision & { readonly order: O } => ({
  order,
  stock: 'None',
  cases: [],
  answered: [],
  entries: [],
  followUps: [],
  audit: [],
  ifShort: null,
  ifVoucherGone: null,
  ...rest,
});

/** Two decisions in a row as one: the second was made on the order that the first left behind. */
export const followedBy = (first: Decision, second: Decision): Decision => ({
  order: second.order,
  stock: second.stock === 'None' ? first.stock : second.stock,
  cases: [...first.cases, ...second.cases],
  answered: [...first.answered, ...second.answered],
  entries: [...first.entries, ...second.entries],
  followUps: [...first.followUps, ...second.followUps],
  audit: [...first.audit, ...second.audit],
  ifShort: second.ifShort === null ? null : followedBy(first, second.ifShort),
  ifVoucherGone: second.ifVoucherGone === null ? null : followedBy(first, second.ifVoucherGone),
});

/** The decision as one of staff: whichever way of it is committed says who made it. */
export const audited = (made: Decision, entryFor: (after: Order) => AuditEntry): Decision => ({
  ...made,
  audit: [...made.audit, entryFor(made.order)],
  ifShort: made.ifShort === null ? null : audited(made.ifShort, entryFor),
  ifVoucherGone: made.ifVoucherGone === null ? null : audited(made.ifVoucherGone, entryFor),
});
