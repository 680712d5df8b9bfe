import { sequenceS } from 'fp-ts/lib/Apply.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Category } from '../../domain/catalogue/product.ts';
import type { PublicStats, DailyStats } from '../ports/daily-stats.ts';
import type { Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly products: Pick<Products, 'categories'>;
  readonly dailyStats: Pick<DailyStats, 'publicStats'>;
};

export type Home = { readonly publicStats: PublicStats; readonly categories: readonly Category[] };

/** What a visitor sees first: how busy the shop is and what kinds of things it sells. */
export const showHome =
  ({ products, dailyStats }: Deps) =>
  (): TE.TaskEither<StoreFailure, Home> =>
    sequenceS(TE.ApplyPar)({ publicStats: dailyStats.publicStats(), categories: products.categories() });
