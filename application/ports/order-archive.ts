import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { StoreFailure } from './store-failure.ts';

export type ArchiveStep = {
  /** Orders placed at this moment or later are looked at, oldest first. */
  readonly placedFrom: Instant;
  /** They were placed and done with before this moment. */
  readonly finishedBefore: Instant;
  /** So many are moved at most. */
  readonly most: number;
};

export type ArchivedOrders = {
  readonly moved: number;
  /** When the last of them was placed, where the next step begins; null where none was moved. */
  readonly placedUntil: Instant | null;
};

/**
 * Where orders are kept once they are done with. Whoever reads orders sees those as well, and a decision about one of them
 * is committed as about any other.
 */
export interface OrderArchive {
  /**
   * Moves orders that are done with and all that is theirs, each whole or not at all. What may still go on stays: a payment that
   * can be paid, a case or a claim of it be it answered or not, a warranty that runs, work that is not done.
   */
  readonly move: (step: ArchiveStep) => TaskEither<StoreFailure, ArchivedOrders>;
}
