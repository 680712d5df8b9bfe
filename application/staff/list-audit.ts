import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { AuditLog } from '../ports/audit-log.ts';
import type { Page } from '../ports/page.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const auditPerPage = 8;

/** One page, counted from 0, of what staff did, newest first. */
export const listAudit =
  ({ auditLog }: { readonly auditLog: AuditLog }) =>
  (page: number): TaskEither<StoreFailure, Page<AuditEntry>> =>
    auditLog.list({ offset: page * auditPerPage, limit: auditPerPage });
