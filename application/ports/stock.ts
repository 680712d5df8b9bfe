import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { ProductCode } from '../../domain/product.ts';
import type { StockBatch, StockBatchId } from '../../domain/stock-batch.ts';
import type { StoreFailure } from './store-failure.ts';

export type UnknownProduct = { readonly tag: 'UnknownProduct'; readonly code: ProductCode };

/** What became of the units given: those already on the shelf (or held) and those sold before are left out. */
export type Stocked = {
  readonly added: number;
  readonly alreadyInStock: number;
  readonly alreadySold: number;
};

/** What became of the units of a batch that was taken back: those that orders hold, or that were sold, stay. */
export type TakenBack = { readonly removed: number; readonly reserved: number; readonly sold: number };

/** So many units go into one import, at whatever length. */
export const mostUnitsAtOnce = 500_000;

export interface Stock {
  /**
   * Puts units on a product's shelf as one batch, all or nothing and at one moment; one that is the same (`identityOf`) as a unit the
   * product has or had is skipped. The given differ from each other, and are `mostUnitsAtOnce` at most.
   */
  readonly add: (
    product: ProductCode,
    units: readonly string[],
  ) => TaskEither<UnknownProduct | StoreFailure, Stocked>;
  /**
   * The batch that would be taken back next: the latest that has units on the shelf or was never taken back. None when there is no
   * such batch of the product; what was imported before batches were kept is in none.
   */
  readonly lastBatch: (product: ProductCode) => TaskEither<UnknownProduct | StoreFailure, Option<StockBatch>>;
  /** Removes what the batch has on the shelf, for good: the same units may be added again. Repeated, it finds nothing more to remove. */
  readonly takeBack: (batch: StockBatchId) => TaskEither<StoreFailure, TakenBack>;
}
