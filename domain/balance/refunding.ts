import * as E from 'fp-ts/lib/Either.js';
import { decision, type Decision } from '../order/decision.ts';
import type { Instant } from '../instant.ts';
import type { BuyerId } from '../people/buyer.ts';
import type { Delivered, Order } from '../order/order.ts';
import type { LineNumber, OrderLine } from '../order/order-line.ts';
import type { Refund } from './refund.ts';
import { minus, nothing, rupiah, sum, type Rupiah } from '../rupiah.ts';
import { entryKey, type LedgerEntry } from './wallet.ts';

/** Not delivered, a deposit, or given back already. */
export type NothingToRefund = { readonly tag: 'NothingToRefund'; readonly order: Order };

export type RefundRequest = Pick<Refund, 'goods' | 'to' | 'reason' | 'by'> & {
  /** One line of the order, or null for all that are left. */
  readonly line: LineNumber | null;
};

/** Whether the money of a line as a whole went back. */
export const isGivenBack = (order: Order, line: number): boolean =>
  order.tag === 'Delivered' && order.refunds.some(({ lines }) => lines.some((one) => one === line));

/** The lines whose money has not been given back. */
export const refundableLines = ({ lines, refunds }: Delivered): readonly OrderLine[] =>
  lines.filter(({ number }) => !refunds.some((refund) => refund.lines.includes(number)));

/** What was paid for the goods and not given back yet. */
export const refundableAmount = ({ total, waived, refunds }: Delivered): Rupiah =>
  minus(minus(total, waived), sum(refunds.map(({ amount }) => amount)));

/** What the last refund of an order gave back. */
export const refundedLast = ({ refunds }: Delivered): Rupiah =>
  sum(refunds.slice(-1).map(({ amount }) => amount));

/** What was charged for a line, less what was given back for single units under warranty. */
const leftOf = ({ refunds }: Delivered, { number, total }: OrderLine): Rupiah =>
  minus(total, sum(refunds.filter(({ warranty }) => warranty === number).map(({ amount }) => amount)));

/** What giving back these lines comes to: what was charged for them, and never more than is left of what was paid. */
export const refundOf = (order: Delivered, lines: readonly OrderLine[]): Rupiah =>
  rupiah(Math.min(refundableAmount(order), sum(lines.map((line) => leftOf(order, line)))));

const entryOf = (order: Delivered, { amount, by, reason, at }: Refund): LedgerEntry => ({
  key: entryKey(`refund:${order.id}:${String(order.refunds.length + 1)}`),
  buyer: order.buyer,
  kind: 'Refunded',
  amount,
  order: order.id,
  by,
  note: reason,
  at,
});

type Given = Pick<Decision, 'entries' | 'followUps'> & { readonly order: Delivered };

/** The order with a refund noted on it, its entry, and what the buyer is told. */
const given = (order: Delivered, made: Refund): Given => {
  const entry = entryOf(order, made);
  const { amount, to } = made;
  const kind = to.tag === 'Balance' ? 'Refunded' : 'RefundedOutside';
  return {
    order: { ...order, refunds: [...order.refunds, made] },
    entries: to.tag === 'Balance' && amount > nothing ? [entry] : [],
    followUps: [
      { tag: 'NotifyOfMoney', buyer: order.buyer, news: { key: entry.key, kind, amount, order: order.id } },
    ],
  };
};

/** Gives money back to the balance for one unit of a line, by its warranty. */
export const warrantyRefund = (
  order: Delivered,
  line: LineNumber,
  amount: Rupiah,
  by: BuyerId,
  at: Instant,
): Given =>
  given(order, {
    lines: [],
    amount,
    goods: 'Burned',
    to: { tag: 'Balance' },
    reason: 'garansi',
    by,
    at,
    warranty: line,
  });

/** Gives back what was paid for one line, or for all that are left. */
const giveBack = (
  order: Order,
  { line, goods, to, reason, by }: RefundRequest,
  now: Instant,
  isWorthIt: (amount: Rupiah) => boolean,
): E.Either<NothingToRefund, Decision & { readonly order: Delivered }> => {
  if (order.tag !== 'Delivered') return E.left({ tag: 'NothingToRefund', order });
  const lines = refundableLines(order).filter(({ number }) => line === null || number === line);
  const amount = refundOf(order, lines);
  if (lines.length === 0 || !isWorthIt(amount)) return E.left({ tag: 'NothingToRefund', order });
  const made: Refund = { lines: lines.map(({ number }) => number), amount, goods, to, reason, by, at: now };
  const { order: after, entries, followUps } = given(order, made);
  return E.right(decision(after, { entries, followUps }));
};

/** Gives money back for delivered goods: one line's, or all that are left. */
export const refund = (order: Order, request: RefundRequest, now: Instant): ReturnType<typeof giveBack> =>
  giveBack(order, request, now, (amount) => amount > nothing);

/** Ends what is made for a line, with what was paid for it; what cost nothing is ended too. */
export const cancelLine = (order: Order, request: RefundRequest, now: Instant): ReturnType<typeof giveBack> =>
  giveBack(order, request, now, () => true);
