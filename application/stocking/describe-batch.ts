import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { BatchFacts, StockBatch, StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { Stock, UnknownBatch } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type DescribeBatch = {
  readonly by: BuyerId;
  readonly batch: StockBatchId;
  readonly facts: BatchFacts;
};

/** Keeps what the owner wants to know of a batch later: a name, whom it came from, what a unit of it cost. */
export const describeBatch =
  ({ stock }: { readonly stock: Pick<Stock, 'describe'> }) =>
  ({ batch, facts }: DescribeBatch): TaskEither<UnknownBatch | StoreFailure, StockBatch> =>
    stock.describe(batch, facts);
