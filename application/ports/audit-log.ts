import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** Whose entries, and from when until before when; null for all. */
export type AuditFilter = {
  readonly by: BuyerId | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
};

export const wholeAudit: AuditFilter = { by: null, from: null, until: null };

/** What staff did. Entries come in with the commit of their action, and never change. */
export interface AuditLog {
  /** Entries, newest first; all of them where no filter is given. */
  readonly list: (page: PageRequest, filter?: AuditFilter) => TaskEither<StoreFailure, Page<AuditEntry>>;
  /** Everybody who ever did anything, by their numbers. */
  readonly actors: () => TaskEither<StoreFailure, readonly BuyerId[]>;
}
