import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { MoneyTrail } from '../../domain/reports/agreement.ts';
import type { Period, Span } from '../../domain/reports/period.ts';
import type { BestSeller, Point, Totals } from '../../domain/reports/report.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { StoreFailure } from './store-failure.ts';

/** How the shop stands now, for gauges. */
export type Standing = {
  readonly orders: Readonly<Record<Order['tag'], number>>;
  /** Variants on sale that are sold from stock and have none left. */
  readonly soldOut: number;
};

/** What was sold and earned, read from order lines, payments and ledger; nothing is decided by it. Figures are defined in docs/figures.md. */
export interface Reports {
  readonly totals: (span: Span) => TaskEither<StoreFailure, Totals>;
  /** Revenue and orders from each start to the next, the last one up to the end of the span. Starts are in order; the first begins the span. */
  readonly points: (period: Pick<Period, 'starts' | 'span'>) => TaskEither<StoreFailure, readonly Point[]>;
  /** What brought most, by product and by variant, at most `most` of each; of the same revenue, by code. */
  readonly bestSellers: (
    span: Span,
    most: number,
  ) => TaskEither<
    StoreFailure,
    { readonly products: readonly BestSeller[]; readonly variants: readonly BestSeller[] }
  >;
  /** What the buyers' balances come to now. */
  readonly owed: () => TaskEither<StoreFailure, Rupiah>;
  readonly moneyTrail: (span: Span) => TaskEither<StoreFailure, MoneyTrail>;
  readonly standing: () => TaskEither<StoreFailure, Standing>;
  /** Notes that a product's card was shown. */
  readonly cardShown: (at: Instant) => TaskEither<StoreFailure, void>;
}
