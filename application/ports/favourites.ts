import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { StoreFailure } from './store-failure.ts';

/** How many of a product a buyer usually takes. */
export interface Favourites {
  /** Null where nothing is remembered. */
  readonly find: (buyer: BuyerId, product: VariantCode) => TaskEither<StoreFailure, number | null>;
  /** Remembers a quantity of at least 1, in the place of an earlier one; null forgets it. */
  readonly keep: (
    buyer: BuyerId,
    product: VariantCode,
    quantity: number | null,
  ) => TaskEither<StoreFailure, void>;
}
