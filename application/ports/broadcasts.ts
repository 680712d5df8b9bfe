import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Audience, AudienceCount } from '../../domain/broadcast/audience.ts';
import type { Broadcast, BroadcastId } from '../../domain/broadcast/broadcast.ts';
import type { Recipient, Result } from '../../domain/broadcast/posting.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { MessageRef } from './conversations.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';
import type { Stale, Version, Versioned } from './versioned.ts';

/** How far one is. `bubble` is the message that says so; `rate` is how many a second were settled since it last did. */
export type Progress = {
  readonly broadcast: Broadcast;
  readonly bubble: MessageRef | null;
  readonly rate: number | null;
};

/** What is under way with a recipient: it is being sent, or being taken back. */
export type BroadcastJob = 'Send' | 'Withdraw';

/** Broadcasts, and a row for each of their recipients. Counts follow the rows. */
export interface Broadcasts {
  /** Keeps one as it was composed; the same one again has no effect. */
  readonly create: (
    broadcast: Broadcast,
    audit: readonly AuditEntry[],
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, void>;
  readonly find: (id: BroadcastId) => TaskEither<StoreFailure, Option<Versioned<Broadcast>>>;
  /** Newest first. */
  readonly list: (page: PageRequest) => TaskEither<StoreFailure, Page<Broadcast>>;
  readonly countAudience: (audience: Audience, now: Instant) => TaskEither<StoreFailure, AudienceCount>;
  /** The next state of one as it was at this version. Its counts are not taken from it. */
  readonly commit: (
    broadcast: Broadcast,
    version: Version,
    audit: readonly AuditEntry[],
    followUps: readonly FollowUp[],
  ) => TaskEither<Stale | StoreFailure, void>;
  /** Runs one that is scheduled: its audience of this moment become its recipients, unless they did before. False where another one runs. */
  readonly open: (broadcast: Broadcast, now: Instant) => TaskEither<StoreFailure, boolean>;
  /** At most so many recipients whom nobody else works on; they stay claimed until their result is recorded. */
  readonly claim: (
    id: BroadcastId,
    job: BroadcastJob,
    most: number,
    now: Instant,
  ) => TaskEither<StoreFailure, readonly Recipient[]>;
  /** What came of the claims of that moment, each counted once. Whoever blocked the shop is known to be out of reach. */
  readonly record: (
    id: BroadcastId,
    job: BroadcastJob,
    results: readonly Result[],
    claimedAt: Instant,
    now: Instant,
  ) => TaskEither<StoreFailure, void>;
  /** Claims older than `before` were lost with whoever made them: they count as lost and wait again. Answers how many. */
  readonly reclaim: (
    id: BroadcastId,
    job: BroadcastJob,
    before: Instant,
    now: Instant,
  ) => TaskEither<StoreFailure, number>;
  /** Ends it where nobody waits and nothing is under way; false where something is. */
  readonly finish: (id: BroadcastId, job: BroadcastJob, now: Instant) => TaskEither<StoreFailure, boolean>;
  /** From now on this message says how far it is. */
  readonly watch: (id: BroadcastId, bubble: MessageRef) => TaskEither<StoreFailure, void>;
  /** How far it is, unless that was asked for within so many milliseconds. */
  readonly tick: (id: BroadcastId, every: number, now: Instant) => TaskEither<StoreFailure, Option<Progress>>;
  /** Whether this person wants promotions from now on. */
  readonly wantPromotions: (buyer: BuyerId, wanted: boolean, now: Instant) => TaskEither<StoreFailure, void>;
}
