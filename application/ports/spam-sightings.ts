import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { SpamState } from '../../domain/people/spam-policy.ts';
import type { Instant } from '../../domain/instant.ts';
import type { StoreFailure } from './store-failure.ts';

/** What each process saw of people who act fast. Kept for minutes only, and may be lost with the store's own death. */
export interface SpamSightings {
  /** Keeps what this process saw of a person, in place of what it said before; answers what the others said of late. */
  readonly exchange: (
    process: string,
    person: BuyerId,
    seen: SpamState,
    now: Instant,
  ) => TaskEither<StoreFailure, readonly SpamState[]>;
}
