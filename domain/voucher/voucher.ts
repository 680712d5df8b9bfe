import type { Brand } from '../brand.ts';
import type { CategoryId, VariantCode, ProductId } from '../catalogue/product.ts';
import type { Instant } from '../instant.ts';
import type { Rupiah } from '../rupiah.ts';

/** What a buyer types to pay less, in capitals: `COBA10`. */
export type VoucherCode = Brand<string, 'VoucherCode'>;

/** A text that is one already: made here, or checked by a pattern as strict. */
export const voucherCode = (code: string): VoucherCode => code as VoucherCode;

/** From three to 24 letters, digits, `-` and `_`, folded to capitals. */
const written = /^[A-Z0-9][A-Z0-9_-]{2,23}$/;

/** The code that was meant, in whatever case and with whatever spaces; null where it can be none. */
export const readVoucherCode = (text: string): VoucherCode | null => {
  const folded = text.replaceAll(/\s/g, '').toUpperCase();
  return written.test(folded) ? voucherCode(folded) : null;
};

/** What it takes off. */
export type Cut =
  | { readonly tag: 'Percent'; readonly percent: number; readonly ceiling: Rupiah | null }
  | { readonly tag: 'Amount'; readonly amount: Rupiah };

/** What it takes something off of. */
export type VoucherScope =
  | { readonly tag: 'All' }
  | { readonly tag: 'Categories'; readonly categories: readonly CategoryId[] }
  | { readonly tag: 'Products'; readonly products: readonly ProductId[] }
  | { readonly tag: 'Variants'; readonly variants: readonly VariantCode[] };

/** What a price depends on. An order keeps it as it was. */
export type VoucherTerms = {
  readonly code: VoucherCode;
  readonly cut: Cut;
  readonly scope: VoucherScope;
  /** What the lines in its scope must come to, after steps. */
  readonly minSpend: Rupiah;
  /** Whether it takes something off what is cheaper already by a step. */
  readonly withSteps: boolean;
};

/** A voucher as its owner made it. It never changes: it is stopped, and another one made. */
export type Voucher = VoucherTerms & {
  /** How many orders may have it, null for any number. */
  readonly quota: number | null;
  /** How many orders of one buyer, null for any number. */
  readonly perBuyer: number | null;
  readonly firstOrderOnly: boolean;
  /** Good from and until; null for always. */
  readonly from: Instant | null;
  readonly until: Instant | null;
};

/** A voucher, what became of it, and how it stands with one buyer. */
export type VoucherStanding = {
  readonly voucher: Voucher;
  readonly stopped: boolean;
  /** Uses that orders hold or have redeemed, by anybody and by this buyer. */
  readonly taken: number;
  readonly takenByBuyer: number;
  /** Whether the buyer has an order that is paid, or may still be. */
  readonly hasOrdered: boolean;
};

/** Why a buyer cannot have a voucher, whatever is in the cart. */
export type VoucherRefusal = 'Stopped' | 'NotYet' | 'Over' | 'UsedUp' | 'UsedByBuyer' | 'NotFirstOrder';

/** Nobody can have it any more, whoever they are; null while somebody may, or will be able to. */
export const endOf = (
  { until }: Pick<Voucher, 'until'>,
  isStopped: boolean,
  now: Instant,
): 'Stopped' | 'Over' | null => {
  if (isStopped) return 'Stopped';
  return until !== null && now >= until ? 'Over' : null;
};

/** Null where the buyer can have it now. */
export const refusalOf = (
  { voucher, stopped, taken, takenByBuyer, hasOrdered }: VoucherStanding,
  now: Instant,
): VoucherRefusal | null => {
  const { quota, perBuyer, firstOrderOnly, from } = voucher;
  const ended = endOf(voucher, stopped, now);
  if (ended !== null) return ended;
  if (from !== null && now < from) return 'NotYet';
  if (quota !== null && taken >= quota) return 'UsedUp';
  if (perBuyer !== null && takenByBuyer >= perBuyer) return 'UsedByBuyer';
  return firstOrderOnly && hasOrdered ? 'NotFirstOrder' : null;
};

/** What an order has to keep of a voucher. */
export const termsOf = ({ code, cut, scope, minSpend, withSteps }: VoucherTerms): VoucherTerms => ({
  code,
  cut,
  scope,
  minSpend,
  withSteps,
});
