import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Block, BuyerProfile } from '../../domain/people/block.ts';
import type { Buyer, BuyerId } from '../../domain/people/buyer.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** Buyers, as staff look at them. `Buyers` says how they stand. */
export interface People {
  /** The newest first. */
  readonly newest: (page: PageRequest) => TaskEither<StoreFailure, Page<Buyer>>;
  /** Whose number it is, whose `@name` or first name begins so; at most `limit`, by name. Capitals do not matter. */
  readonly search: (text: string, limit: number) => TaskEither<StoreFailure, readonly Buyer[]>;
  readonly profile: (id: BuyerId) => TaskEither<StoreFailure, Option<BuyerProfile>>;
  /** Lets somebody order no more, with its audit; false where they are blocked already. */
  readonly block: (
    id: BuyerId,
    block: Block,
    audit: readonly AuditEntry[],
  ) => TaskEither<StoreFailure, boolean>;
  /** False where they are not blocked. */
  readonly unblock: (id: BuyerId, audit: readonly AuditEntry[]) => TaskEither<StoreFailure, boolean>;
  /** The levels that a buyer is on or a price speaks of, by name. */
  readonly levels: () => TaskEither<StoreFailure, readonly Level[]>;
  /** Puts somebody on a level, or on none with null, with its audit and what they are told; false where they are on it already, or unknown. */
  readonly putOnLevel: (
    id: BuyerId,
    level: Level | null,
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
  ) => TaskEither<StoreFailure, boolean>;
  /** Queues what somebody is told, with its audit; once for each idempotency key. */
  readonly tell: (
    followUp: FollowUp,
    audit: readonly AuditEntry[],
    once: string,
  ) => TaskEither<StoreFailure, void>;
}
