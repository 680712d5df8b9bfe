import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { AlertGroup } from '../../domain/staff/alert-group.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { StoreFailure } from './store-failure.ts';
import type { Stale, Version, Versioned } from './versioned.ts';

/** Which group's topics alerts go to; null where everybody is told in private. */
export interface AlertGroups {
  /** At version 0 none was ever chosen. */
  readonly find: () => TaskEither<StoreFailure, Versioned<AlertGroup | null>>;
  /** Puts another in its place that is at this version, with its audit and follow-ups, or nothing of it. */
  readonly put: (
    group: AlertGroup | null,
    version: Version,
    audit: readonly AuditEntry[],
    followUps: readonly FollowUp[],
  ) => TaskEither<Stale | StoreFailure, void>;
}
