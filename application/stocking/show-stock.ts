import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { StockBatch, StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { Page } from '../ports/page.ts';
import type { StockLevel, StockQueries } from '../ports/stock-queries.ts';
import type { Settings } from '../ports/settings.ts';
import type { UnknownBatch, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const levelsPerPage = 8;
export const batchesPerPage = 5;

type Deps<Name extends keyof StockQueries> = { readonly stockQueries: Pick<StockQueries, Name> };

/** One page of all variants that are sold by the unit. */
export const listStock =
  ({ stockQueries }: Deps<'levels'>) =>
  (page: number): TE.TaskEither<StoreFailure, Page<StockLevel>> =>
    stockQueries.levels({ offset: page * levelsPerPage, limit: levelsPerPage });

export type VariantStock = {
  readonly level: StockLevel & { readonly threshold: number };
  readonly batches: Page<StockBatch>;
};

/** How much there is of a variant, and where it came from, the newest first. */
export const showStock =
  ({
    stockQueries,
    settings,
  }: Deps<'level' | 'batches'> & { readonly settings: Pick<Settings, 'current'> }) =>
  (product: VariantCode, page: number): TE.TaskEither<UnknownProduct | StoreFailure, VariantStock> =>
    pipe(
      stockQueries.level(product),
      TE.flatMap((level): TE.TaskEither<UnknownProduct | StoreFailure, StockLevel> =>
        TE.fromOption((): UnknownProduct => ({ tag: 'UnknownProduct', code: product }))(level),
      ),
      TE.map((level) => ({ ...level, threshold: level.threshold ?? settings.current().lowStock })),
      TE.bindTo('level'),
      TE.bindW('batches', () =>
        stockQueries.batches(product, { offset: page * batchesPerPage, limit: batchesPerPage }),
      ),
    );

/** One import, and what has become of it. */
export const showBatch =
  ({ stockQueries }: Deps<'batch'>) =>
  (id: StockBatchId): TE.TaskEither<UnknownBatch | StoreFailure, StockBatch> =>
    pipe(
      stockQueries.batch(id),
      TE.flatMap((batch): TE.TaskEither<UnknownBatch | StoreFailure, StockBatch> =>
        TE.fromOption((): UnknownBatch => ({ tag: 'UnknownBatch' }))(batch),
      ),
    );
