import { nothing, rupiah, sum, type Rupiah } from '../rupiah.ts';
import type { Cut } from './voucher.ts';

/** So many of a hundred, rounded down; exact where the product would not be. */
const percentOf = (amount: Rupiah, percent: number): Rupiah =>
  rupiah(Math.floor(amount / 100) * percent + Math.floor(((amount % 100) * percent) / 100));

/** What is taken off an amount: never more than there is. */
export const discountOn = (amount: Rupiah, cut: Cut): Rupiah => {
  const wanted = cut.tag === 'Amount' ? cut.amount : percentOf(amount, cut.percent);
  const ceiling = cut.tag === 'Percent' && cut.ceiling !== null ? cut.ceiling : wanted;
  return rupiah(Math.min(wanted, ceiling, amount));
};

type Share = { readonly at: number; readonly whole: bigint; readonly rest: bigint };

const byRest = (a: Share, b: Share): number => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1);

/**
 * An amount spread over others by their size: each gets its share rounded down, and what is left goes by one rupiah
 * each to those who lost most by that, the first of equals. No share is larger than what it is taken from.
 */
export const spread = (amount: Rupiah, over: readonly Rupiah[]): readonly Rupiah[] => {
  const all = BigInt(sum(over));
  if (all === 0n) return over.map(() => nothing);
  const shares = over.map((size, at): Share => {
    const product = BigInt(amount) * BigInt(size);
    return { at, whole: product / all, rest: product % all };
  });
  const left = Number(BigInt(amount) - shares.reduce((given, { whole }) => given + whole, 0n));
  const rounded = new Set(
    shares
      .toSorted(byRest)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return shares.map(({ at, whole }) => rupiah(Number(whole) + (rounded.has(at) ? 1 : 0)));
};
