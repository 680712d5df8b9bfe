import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { MutableAlert } from '../../domain/staff/alerts.ts';
import type { StaffMember } from '../../domain/staff/member.ts';
import type { StaffDecision } from '../../domain/staff/staff-change.ts';
import type { StoreFailure } from './store-failure.ts';
import type { Stale, Version, Versioned } from './versioned.ts';

/** All who might hear of an alert, and who of them and of the owners does not want to. */
export type Audience = { readonly members: readonly StaffMember[]; readonly muters: readonly BuyerId[] };

/** Whom the owners appointed. The owners themselves are named by the settings and are not among them. */
export interface Staff {
  readonly find: (person: BuyerId) => TaskEither<StoreFailure, Option<Versioned<StaffMember>>>;
  /** All of them, those whose role has ended as well; by name. */
  readonly list: () => TaskEither<StoreFailure, readonly StaffMember[]>;
  /** The same, and who has muted this alert. */
  readonly audienceOf: (alert: MutableAlert) => TaskEither<StoreFailure, Audience>;
  /**
   * Puts what was decided in its place, with its audit and its follow-ups, or nothing of it: the person must still
   * be at `version`, null for somebody who was no member.
   */
  readonly commit: (
    decision: StaffDecision,
    version: Version | null,
    followUps: readonly FollowUp[],
  ) => TaskEither<Stale | StoreFailure, void>;
}
