import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { wholeAudit, type AuditFilter, type AuditLog } from '../ports/audit-log.ts';
import type { Page } from '../ports/page.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly auditLog: AuditLog };

export const auditPerPage = 8;
/** So many entries go into one file, the newest. */
const auditInFile = 10_000;

export type AuditPage = Page<AuditEntry> & {
  /** Everybody who ever did anything. */
  readonly actors: readonly BuyerId[];
};

/** One page, counted from 0, of what staff did, newest first. */
export const listAudit =
  ({ auditLog }: Deps) =>
  (page: number, filter: AuditFilter = wholeAudit): TE.TaskEither<StoreFailure, AuditPage> =>
    pipe(
      auditLog.list({ offset: page * auditPerPage, limit: auditPerPage }, filter),
      TE.bindTo('found'),
      TE.bind('actors', () => auditLog.actors()),
      TE.map(({ found, actors }) => ({ ...found, actors })),
    );

/** All of it, for a file. */
export const exportAudit =
  ({ auditLog }: Deps) =>
  (filter: AuditFilter): TE.TaskEither<StoreFailure, readonly AuditEntry[]> =>
    pipe(
      auditLog.list({ offset: 0, limit: auditInFile }, filter),
      TE.map(({ items }) => items),
    );
