import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Span } from '../../domain/reports/period.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { StoreFailure } from './store-failure.ts';

/** How much waits for staff, and what the day brought so far. */
export type Overview = {
  /** Cases of money without an answer. */
  readonly cases: number;
  /** Warranty claims without an answer. */
  readonly claims: number;
  /** Lines that the staff make by hand and that are not made yet. */
  readonly manual: number;
  /** Follow-ups that used up their tries. */
  readonly parked: number;
  /** Variants on sale that have no unit left. */
  readonly soldOut: number;
  /** Orders of goods paid within the span, and what they came to without what was waived. */
  readonly today: { readonly orders: number; readonly revenue: Rupiah };
};

/** The first look of staff; nothing is decided by it. */
export interface Overviews {
  readonly count: (today: Span) => TaskEither<StoreFailure, Overview>;
}
