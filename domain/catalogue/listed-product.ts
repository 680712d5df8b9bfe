import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js';
import type { Rupiah } from '../rupiah.ts';
import type { Level } from '../pricing/level.ts';
import { unitPriceFor } from '../pricing/steps.ts';
import { available, nameOf, productName, type Availability, type CatalogueItem } from './product.ts';

/** A product as a list shows it: all of its variants, in their order. */
export type ListedProduct = ReadonlyNonEmptyArray<CatalogueItem>;

/** What a list calls it: a label belongs to it where there is no other to choose. */
export const nameInList = (listed: ListedProduct): string =>
  listed.length > 1 ? productName(listed[0].product) : nameOf(listed[0]);

/** What the cheapest of its variants costs a buyer of this level, and whether others cost more. */
export const priceFrom = (
  listed: ListedProduct,
  level: Level | null,
): { readonly price: Rupiah; readonly varies: boolean } => {
  const prices = listed.map(({ variant }) => unitPriceFor(variant, 1, level));
  const [price = listed[0].variant.price] = prices.toSorted((one, other) => one - other);
  return { price, varies: prices.some((other) => other !== price) };
};

/** How many buyers got of all its variants together. */
export const soldInAll = (listed: ListedProduct): number =>
  listed.reduce((count, { sold }) => count + sold, 0);

/** What can be had of all its variants together. */
export const availabilityInAll = (listed: ListedProduct): Availability => {
  const has = (tag: Availability['tag']): boolean => listed.some((item) => item.availability.tag === tag);
  if (has('Unlimited')) return { tag: 'Unlimited' };
  const counted = listed.filter(({ availability }) => availability.tag !== 'OnRequest');
  const count = counted.reduce((sum, item) => sum + available(item), 0);
  return count === 0 && has('OnRequest') ? { tag: 'OnRequest' } : { tag: 'Stocked', count };
};

/** The variant whose card is shown first: the first one that can be had. */
export const shownFirst = (listed: ListedProduct): CatalogueItem =>
  listed.find((item) => available(item) > 0) ?? listed[0];
