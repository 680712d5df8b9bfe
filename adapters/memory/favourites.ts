import type { Favourites } from '../../application/ports/favourites.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Memory } from './memory.ts';
import { stateWith, drop, put, type State } from './state.ts';

const keyOf = (buyer: BuyerId, product: VariantCode): string => `${String(buyer)} ${product}`;

/** How many of a product somebody usually takes; null where nothing is remembered. */
export const favouriteIn = ({ favourites }: State, buyer: BuyerId, product: VariantCode): number | null =>
  favourites.get(keyOf(buyer, product)) ?? null;

export const memoryFavourites = ({ ask, set }: Memory): Favourites => ({
  find: (buyer, product) => ask((state) => favouriteIn(state, buyer, product)),
  keep: (buyer, product, quantity) =>
    set((state) =>
      stateWith(state, {
        favourites:
          quantity === null
            ? drop(state.favourites, keyOf(buyer, product))
            : put(state.favourites, keyOf(buyer, product), quantity),
      }),
    ),
});
