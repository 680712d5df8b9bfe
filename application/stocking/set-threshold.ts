import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { StockAlerts } from '../ports/stock-alerts.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type SetThreshold = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  readonly threshold: number;
};

/** At so many units, or fewer, owners are told. */
export const setThreshold =
  ({ stockAlerts }: { readonly stockAlerts: Pick<StockAlerts, 'setThreshold'> }) =>
  ({ product, threshold }: SetThreshold): TaskEither<StoreFailure, void> =>
    stockAlerts.setThreshold(product, threshold);
