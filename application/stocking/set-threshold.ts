import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { StockAlerts } from '../ports/stock-alerts.ts';
import type { StockLevel, StockQueries } from '../ports/stock-queries.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type SetThreshold = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  readonly threshold: number;
};

type Deps = {
  readonly stockAlerts: Pick<StockAlerts, 'setThreshold'>;
  readonly stockQueries: Pick<StockQueries, 'level'>;
  readonly clock: Clock;
};

/** At so many units, or fewer, owners are told. */
export const setThreshold =
  ({ stockAlerts, stockQueries, clock }: Deps) =>
  ({ by, product, threshold }: SetThreshold): TE.TaskEither<UnknownProduct | StoreFailure, void> =>
    pipe(
      stockQueries.level(product),
      TE.flatMap((found): TE.TaskEither<UnknownProduct | StoreFailure, StockLevel> =>
        TE.fromOption((): UnknownProduct => ({ tag: 'UnknownProduct', code: product }))(found),
      ),
      TE.flatMap(({ threshold: before }) =>
        stockAlerts.setThreshold(product, threshold, [
          {
            by,
            action: 'stock.threshold',
            subject: `variant:${product}`,
            before: { threshold: before },
            after: { threshold },
            at: clock.now(),
          },
        ]),
      ),
    );
