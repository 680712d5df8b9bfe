import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** What staff did. Entries come in with the commit of their action, and never change. */
export interface AuditLog {
  /** All entries, newest first. */
  readonly list: (page: PageRequest) => TaskEither<StoreFailure, Page<AuditEntry>>;
}
