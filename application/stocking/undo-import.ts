import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { Clock } from '../ports/clock.ts';
import type { Stock, TakenBack } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type UndoImport = { readonly by: BuyerId; readonly batch: StockBatchId };

type Deps = { readonly stock: Pick<Stock, 'takeBack'> };

/** Takes back what one import put on the shelf, as far as it is unsold. Named by the import, so that a repeated request never takes another one back. */
export const undoImport =
  ({ stock, clock }: Deps & { readonly clock: Clock }) =>
  ({ by, batch }: UndoImport): TaskEither<StoreFailure, TakenBack> =>
    stock.takeBack(batch, [
      {
        by,
        action: 'stock.undo',
        subject: `batch:${String(batch)}`,
        before: {},
        after: {},
        at: clock.now(),
      },
    ]);

/** The same at the terminal, where the shop does not know who types: nothing is audited. */
export const undoAtTerminal =
  ({ stock }: Deps) =>
  (batch: StockBatchId): TaskEither<StoreFailure, TakenBack> =>
    stock.takeBack(batch, []);
