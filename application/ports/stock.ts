import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { ProductCode } from '../../domain/product.ts';
import type { StoreFailure } from './store-failure.ts';

export type UnknownProduct = { readonly tag: 'UnknownProduct'; readonly code: ProductCode };

/** What became of the units given: those already on the shelf (or held) and those sold before are left out. */
export type Stocked = {
  readonly added: number;
  readonly alreadyInStock: number;
  readonly alreadySold: number;
};

export interface Stock {
  /** Puts units on a product's shelf, all or nothing; one that is the same (`identityOf`) as a unit the product has or had is skipped. The given differ from each other. */
  readonly add: (
    product: ProductCode,
    units: readonly string[],
  ) => TaskEither<UnknownProduct | StoreFailure, Stocked>;
}
