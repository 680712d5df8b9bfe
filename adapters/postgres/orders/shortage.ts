import type { Shortage, VoucherGone } from '../../../application/ports/orders.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';

/** What is short of what was wanted, from what was found on the shelf. */
const shortageOf = (
  found: readonly { readonly product: VariantCode; readonly left: number }[],
  wanted: ReadonlyMap<VariantCode, number>,
): Shortage => {
  const leftOf = new Map(found.map(({ product, left }) => [product, left]));
  const missing = [...wanted].flatMap(([product, quantity]) => {
    const left = leftOf.get(product) ?? 0;
    return left < quantity ? [{ product, left }] : [];
  });
  return { tag: 'Shortage', missing };
};

/** Why nothing was held although cart or order stood: where nothing is short, the voucher has no use left. */
export const shortageOrVoucher = (...given: Parameters<typeof shortageOf>): Shortage | VoucherGone => {
  const shortage = shortageOf(...given);
  return shortage.missing.length > 0 ? shortage : { tag: 'VoucherGone' };
};
