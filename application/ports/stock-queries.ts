import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { GoodsContent } from '../../domain/stock/goods-file.ts';
import type { StockBatch, StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** A variant that is sold by the unit, and how many units of it there are. */
export type StockLevel = {
  readonly code: VariantCode;
  /** Of the product and the variant, as buyers read it. */
  readonly name: string;
  /** Buyers do not see it. */
  readonly isHidden: boolean;
  readonly available: number;
  readonly reserved: number;
  readonly sold: number;
  /** At so many units, or fewer, owners are told; null for as many as is usual in the shop. */
  readonly threshold: number | null;
};

/** A unit that is on sale. `place` is its place in the order in which units are sold. */
export type ShelvedUnit = { readonly place: number; readonly content: GoodsContent };

/** What the owner looks at; nothing is decided by it. */
export interface StockQueries {
  /** Variants in the order of the catalogue. */
  readonly levels: (page: PageRequest) => TaskEither<StoreFailure, Page<StockLevel>>;
  readonly level: (code: VariantCode) => TaskEither<StoreFailure, Option<StockLevel>>;
  /** The batches of a variant, newest first. */
  readonly batches: (code: VariantCode, page: PageRequest) => TaskEither<StoreFailure, Page<StockBatch>>;
  /** Units on the shelf before a place, newest first, opened. */
  readonly units: (
    code: VariantCode,
    before: number | null,
    limit: number,
  ) => TaskEither<StoreFailure, readonly ShelvedUnit[]>;
  readonly batch: (id: StockBatchId) => TaskEither<StoreFailure, Option<StockBatch>>;
}
