import type { Shortage } from '../../application/ports/orders.ts';
import type { ProductCode } from '../../domain/product.ts';

/** How many of each product, in the order of the lines. */
export type Wanted = ReadonlyMap<ProductCode, number>;

/** What is short of what was wanted, from what was found on the shelf. */
export const shortageOf = (
  found: readonly { readonly product: ProductCode; readonly left: number }[],
  wanted: Wanted,
): Shortage => {
  const leftOf = new Map(found.map(({ product, left }) => [product, left]));
  const missing = [...wanted].flatMap(([product, quantity]) => {
    const left = leftOf.get(product) ?? 0;
    return left < quantity ? [{ product, left }] : [];
  });
  return { tag: 'Shortage', missing };
};
