import type { Shortage } from '../../../application/ports/orders.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';

/** What is short of what was wanted, from what was found on the shelf. */
export const shortageOf = (
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
