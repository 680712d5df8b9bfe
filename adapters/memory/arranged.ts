import type { StoredVariant, State } from './state.ts';

/** All variants in the order of the catalogue: by categories, by products, and as they were added. */
export const arranged = ({ variants, categories, productOrder }: State): readonly StoredVariant[] => {
  const places = new Map<unknown, number>([
    ...categories.map(({ id }, at) => [id, at] as const),
    ...productOrder.map((id, at) => [id, at] as const),
  ]);
  const placeOf = (key: unknown): number => places.get(key) ?? Infinity;
  return [...variants.values()].toSorted(
    ({ product: one }, { product: other }) =>
      placeOf(one.category.id) - placeOf(other.category.id) || placeOf(one.id) - placeOf(other.id),
  );
};
