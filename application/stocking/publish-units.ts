import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { noFacts, type StockImportId } from '../../domain/stock/stock-batch.ts';
import type { Clock } from '../ports/clock.ts';
import type { ImportGone, Published, Stock } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type PublishUnits = {
  readonly by: BuyerId;
  readonly id: StockImportId;
  readonly product: VariantCode;
};

/** Puts what was gathered on the shelf, all of it at one moment; once, however often it is asked for. */
export const publishUnits =
  ({ stock, clock }: { readonly stock: Pick<Stock, 'publish'>; readonly clock: Clock }) =>
  ({ by, id, product }: PublishUnits): TaskEither<ImportGone | StoreFailure, Published> =>
    stock.publish(
      id,
      noFacts,
      [{ tag: 'OfferRestock', product }],
      [
        {
          by,
          action: 'stock.publish',
          subject: `variant:${product}`,
          before: {},
          after: { import: id },
          at: clock.now(),
        },
      ],
    );
