import * as E from 'fp-ts/lib/Either.js';
import { decision, type Decision } from './decision.ts';
import type { Instant } from './instant.ts';
import type { Delivered, Order, OrderLine } from './order.ts';
import type { ProductCode } from './product.ts';
import type { Refund } from './refund.ts';
import { minus, nothing, rupiah, sum, times, type Rupiah } from './rupiah.ts';
import { entryKey, type LedgerEntry } from './wallet.ts';

/** Not delivered, a deposit, or given back already. */
export type NothingToRefund = { readonly tag: 'NothingToRefund'; readonly order: Order };

export type RefundRequest = Pick<Refund, 'goods' | 'to' | 'reason' | 'by'> & {
  /** One product of the order, or null for all that is left of it. */
  readonly product: ProductCode | null;
};

/** The lines whose money has not been given back. */
export const refundableLines = ({ lines, refunds }: Delivered): readonly OrderLine[] =>
  lines.filter(({ product }) => !refunds.some(({ products }) => products.includes(product)));

/** What was paid for the goods and not given back yet. */
export const refundableAmount = ({ total, waived, refunds }: Delivered): Rupiah =>
  minus(minus(total, waived), sum(refunds.map(({ amount }) => amount)));

/** What giving back these lines comes to: their price, and never more than is left of what was paid. */
export const refundOf = (order: Delivered, lines: readonly OrderLine[]): Rupiah =>
  rupiah(Math.min(refundableAmount(order), sum(lines.map(({ price, quantity }) => times(price, quantity)))));

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

/** Gives money back for delivered goods: one product's, or all that are left. */
export const refund = (
  order: Order,
  { product, goods, to, reason, by }: RefundRequest,
  now: Instant,
): E.Either<NothingToRefund, Decision> => {
  if (order.tag !== 'Delivered') return E.left({ tag: 'NothingToRefund', order });
  const lines = refundableLines(order).filter((line) => product === null || line.product === product);
  const amount = refundOf(order, lines);
  if (lines.length === 0 || amount === nothing) return E.left({ tag: 'NothingToRefund', order });
  const products = [...new Set(lines.map((line) => line.product))];
  const made: Refund = { products, amount, goods, to, reason, by, at: now };
  const entry = entryOf(order, made);
  const kind = to.tag === 'Balance' ? 'Refunded' : 'RefundedOutside';
  return E.right(
    decision(
      { ...order, refunds: [...order.refunds, made] },
      {
        entries: to.tag === 'Balance' ? [entry] : [],
        followUps: [
          { tag: 'TellMoney', buyer: order.buyer, news: { key: entry.key, kind, amount, order: order.id } },
        ],
      },
    ),
  );
};
