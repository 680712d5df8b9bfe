import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { Stock, TakenBack } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** Takes back what one import put on the shelf, as far as it is unsold. Named by the import, so that a repeated request never takes another one back. */
export const undoImport =
  ({ stock }: { readonly stock: Pick<Stock, 'takeBack'> }) =>
  (batch: StockBatchId): TaskEither<StoreFailure, TakenBack> =>
    stock.takeBack(batch);
