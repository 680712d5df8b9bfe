import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { BatchFacts, StockBatch, StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { Clock } from '../ports/clock.ts';
import type { StockQueries } from '../ports/stock-queries.ts';
import type { Stock, UnknownBatch } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type DescribeBatch = {
  readonly by: BuyerId;
  readonly batch: StockBatchId;
  readonly facts: BatchFacts;
};

type Deps = {
  readonly stock: Pick<Stock, 'describe'>;
  readonly stockQueries: Pick<StockQueries, 'batch'>;
  readonly clock: Clock;
};

const factsOf = ({ name, supplier, cost }: BatchFacts): BatchFacts => ({ name, supplier, cost });

/** Keeps what the owner wants to know of a batch later: a name, whom it came from, what a unit of it cost. */
export const describeBatch =
  ({ stock, stockQueries, clock }: Deps) =>
  ({ by, batch, facts }: DescribeBatch): TE.TaskEither<UnknownBatch | StoreFailure, StockBatch> =>
    pipe(
      stockQueries.batch(batch),
      TE.flatMap((found): TE.TaskEither<UnknownBatch | StoreFailure, StockBatch> =>
        TE.fromOption((): UnknownBatch => ({ tag: 'UnknownBatch' }))(found),
      ),
      TE.flatMap((before) =>
        stock.describe(batch, facts, [
          {
            by,
            action: 'stock.describe',
            subject: `batch:${String(batch)}`,
            before: factsOf(before),
            after: factsOf(facts),
            at: clock.now(),
          },
        ]),
      ),
    );
