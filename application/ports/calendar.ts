import type { Instant } from '../../domain/instant.ts';
import type { Day } from './daily-stats.ts';

/** The days of the shop's time zone. */
export interface Calendar {
  /** The day that a moment belongs to. */
  readonly dayOf: (at: Instant) => Day;
}
