import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';
import type {
  ShownTestimony,
  Testimony,
  TestimonyId,
  TestimonyOutcome,
} from '../../domain/rating/testimony.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { RatingKey } from './ratings.ts';
import type { StoreFailure } from './store-failure.ts';

/**
 * Ratings shown in a channel, a row for each post. What is hidden, given back or changed is withdrawn in the commit
 * that makes it so; taking it out of the channel follows.
 */
export interface Testimonies {
  /** Has a rating shown; false where it is shown already, hidden or given back. */
  readonly ask: (
    key: RatingKey,
    channel: number,
    now: Instant,
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, boolean>;
  /** Takes back what is shown of a rating, or waits to be; false where nothing does. */
  readonly withdraw: (
    key: RatingKey,
    audit: readonly AuditEntry[],
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, boolean>;
  /** The next one that waits, if it is time for a post; it is the caller's until its outcome is recorded, and the next time is so many milliseconds later. */
  readonly claim: (gap: number, now: Instant) => TaskEither<StoreFailure, Option<Testimony>>;
  /** What came of a claim. No other post is made before `rest`. */
  readonly record: (
    id: TestimonyId,
    outcome: TestimonyOutcome,
    message: number | null,
    rest: Instant,
    now: Instant,
  ) => TaskEither<StoreFailure, void>;
  /** Claims older than that were lost with whoever made them: they wait again, or fail after too many. */
  readonly reclaim: (before: Instant) => TaskEither<StoreFailure, void>;
  /** Posts that are to be taken out of their channel, at most so many. */
  readonly toRemove: (most: number) => TaskEither<StoreFailure, readonly ShownTestimony[]>;
  /** Whether one is out of its channel, or stays there. */
  readonly removed: (id: TestimonyId, isGone: boolean) => TaskEither<StoreFailure, void>;
  /** When there is something to do; null where nothing waits. A claim is looked after once it is older than `lease` milliseconds. */
  readonly next: (lease: number) => TaskEither<StoreFailure, Instant | null>;
}
