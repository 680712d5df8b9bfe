import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { StockBatch } from '../../domain/stock/stock-batch.ts';
import type { Stock, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** The import of a product that would be taken back next, and how much of it is unsold. */
export const showLastImport =
  ({ stock }: { readonly stock: Pick<Stock, 'lastBatch'> }) =>
  (product: VariantCode): TaskEither<UnknownProduct | StoreFailure, Option<StockBatch>> =>
    stock.lastBatch(product);
