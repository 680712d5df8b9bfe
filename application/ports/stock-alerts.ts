import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { StockCrossing, StockState } from '../../domain/stock/stock-alert.ts';
import type { StoreFailure } from './store-failure.ts';

/** What owners know of how much there is. A variant that was never stocked counts as known to be out. */
export interface StockAlerts {
  /** Variants sold by the unit that are in another state than is known of them, by their own threshold or the usual one. */
  readonly crossings: (most: number, usual: number) => TaskEither<StoreFailure, readonly StockCrossing[]>;
  /** Keeps what is known from now on, with the follow-ups; nothing at all where somebody was quicker. */
  readonly note: (
    crossing: StockCrossing,
    state: StockState,
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, void>;
  readonly setThreshold: (
    product: VariantCode,
    threshold: number,
    audit: readonly AuditEntry[],
  ) => TaskEither<StoreFailure, void>;
}
