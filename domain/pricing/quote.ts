import { zipWith } from 'fp-ts/lib/ReadonlyArray.js';
import type { CatalogueItem } from '../catalogue/product.ts';
import { minus, nothing, sum, times, type Rupiah } from '../rupiah.ts';
import { discountOn, spread } from '../voucher/discount.ts';
import type { VoucherCode, VoucherScope, VoucherTerms } from '../voucher/voucher.ts';
import type { Level } from './level.ts';
import { unitPriceFor } from './steps.ts';

/** What something costs: `total` is what is paid, `subtotal` without what was taken off. */
export type PriceParts = {
  readonly subtotal: Rupiah;
  readonly discount: Rupiah;
  readonly total: Rupiah;
};

/** So many of one thing, at the price of one. */
export type Priceable = { readonly unitPrice: Rupiah; readonly quantity: number };

/** What a price is computed of. */
export type ForSale = Pick<CatalogueItem, 'product' | 'variant'>;

/** So many of one thing; at the price that was seen, where one is named, else at today's. */
export type Wanted = { readonly quantity: number } & (
  | { readonly item: ForSale; readonly priceSeen?: Rupiah }
  /** It is sold no more. */
  | { readonly item: null; readonly priceSeen: Rupiah }
);

export type QuotedLine<Line> = Line & Pick<Priceable, 'unitPrice'> & PriceParts;

/** What a voucher does to what is wanted. */
export type VoucherEffect =
  | { readonly tag: 'None' }
  | { readonly tag: 'Applied'; readonly terms: VoucherTerms }
  /** Nothing of this is in its scope, or it is cheap already. */
  | { readonly tag: 'OutOfScope'; readonly code: VoucherCode }
  /** What is in its scope must come to so much more. */
  | { readonly tag: 'SpendMore'; readonly code: VoucherCode; readonly missing: Rupiah };

/** Lines with their prices, what they come to together, and what the voucher has to do with it. */
export type Quote<Line> = PriceParts & {
  readonly lines: readonly QuotedLine<Line>[];
  readonly voucher: VoucherEffect;
};

const unitPriceOf = (line: Wanted, level: Level | null): Rupiah =>
  line.item === null
    ? line.priceSeen
    : (line.priceSeen ?? unitPriceFor(line.item.variant, line.quantity, level));

const isInScope = ({ product, variant }: ForSale, scope: VoucherScope): boolean => {
  switch (scope.tag) {
    case 'All':
      return true;
    case 'Categories':
      return scope.categories.includes(product.category.id);
    case 'Products':
      return scope.products.includes(product.id);
    case 'Variants':
      return scope.variants.includes(variant.code);
  }
};

/** What a level pays for one is its price, no step. */
const isAtPriceOfOne = ({ variant }: ForSale, quantity: number, level: Level | null): boolean =>
  unitPriceFor(variant, quantity, level) === unitPriceFor(variant, 1, level);

const isEligible = ({ item, quantity }: Wanted, level: Level | null, terms: VoucherTerms): boolean =>
  item !== null && isInScope(item, terms.scope) && (terms.withSteps || isAtPriceOfOne(item, quantity, level));

type Off = { readonly effect: VoucherEffect; readonly discounts: readonly Rupiah[] };

/** What a voucher takes off lines: of those in its scope, by what they come to after steps. */
const takeOff = (
  lines: readonly { readonly line: Wanted; readonly subtotal: Rupiah }[],
  level: Level | null,
  voucher: VoucherTerms | null,
): Off => {
  const off = (effect: VoucherEffect): Off => ({ effect, discounts: lines.map(() => nothing) });
  if (voucher === null) return off({ tag: 'None' });
  const { code, minSpend, cut } = voucher;
  const eligible = lines.map(({ line, subtotal }) => (isEligible(line, level, voucher) ? subtotal : nothing));
  const spent = sum(eligible);
  const discount = discountOn(spent, cut);
  if (spent > nothing && spent < minSpend)
    return off({ tag: 'SpendMore', code, missing: minus(minSpend, spent) });
  if (discount === nothing) return off({ tag: 'OutOfScope', code });
  return { effect: { tag: 'Applied', terms: voucher }, discounts: spread(discount, eligible) };
};

/**
 * The one place where a price is computed, whether it is shown or charged, for a buyer of this level. What is taken off is taken off lines, so
 * that giving a line back gives back what was paid for it; the parts of the whole are the sums of theirs.
 */
export const quote = <Line extends Wanted>(
  wanted: readonly Line[],
  level: Level | null,
  voucher: VoucherTerms | null,
): Quote<Line> => {
  const priced = wanted.map((line) => {
    const unitPrice = unitPriceOf(line, level);
    return { line, unitPrice, subtotal: times(unitPrice, line.quantity) };
  });
  const { effect, discounts } = takeOff(priced, level, voucher);
  const lines = zipWith(priced, discounts, ({ line, unitPrice, subtotal }, discount) => ({
    ...line,
    unitPrice,
    subtotal,
    discount,
    total: minus(subtotal, discount),
  }));
  return {
    lines,
    subtotal: sum(lines.map(({ subtotal }) => subtotal)),
    discount: sum(discounts),
    total: sum(lines.map(({ total }) => total)),
    voucher: effect,
  };
};
