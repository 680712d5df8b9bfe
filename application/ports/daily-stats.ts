import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { StoreFailure } from './store-failure.ts';

export type PublicStats = { readonly users: number; readonly finishedTransactions: number };

/** What happened within one day; `users` is how many there were at its end. */
export type DayStats = {
  readonly users: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly cartsCreated: number;
  readonly cartsAbandoned: number;
};

export type Day = {
  /** `2026-11-22`, in the shop's time zone. */
  readonly date: string;
  readonly from: Instant;
  /** The first moment after it. */
  readonly to: Instant;
};

/** Counted from what is kept, so that no restart loses a figure and no process counts twice. */
export interface DailyStats {
  /** How many people know the shop and how many orders were paid: for the greeting. */
  readonly publicStats: () => TaskEither<StoreFailure, PublicStats>;
  /** Counts a day. An open cart that nobody touched for `idleAfter` milliseconds counts as abandoned on the day on which that time was up. */
  readonly count: (day: Day, idleAfter: number) => TaskEither<StoreFailure, DayStats>;
  /** Keeps a day's stats in the place of those kept before. */
  readonly keep: (date: string, stats: DayStats) => TaskEither<StoreFailure, void>;
  readonly stored: (date: string) => TaskEither<StoreFailure, DayStats | null>;
}
