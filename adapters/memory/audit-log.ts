import { wholeAudit, type AuditFilter, type AuditLog } from '../../application/ports/audit-log.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './page-of.ts';

const isWanted =
  ({ by, from, until }: AuditFilter) =>
  (entry: AuditEntry): boolean =>
    (by === null || entry.by === by) &&
    (from === null || entry.at >= from) &&
    (until === null || entry.at < until);

export const memoryAuditLog = ({ ask }: Memory): AuditLog => ({
  list: (page, filter = wholeAudit) =>
    ask(({ audit }) => pageOf(audit.filter(isWanted(filter)).toReversed(), page)),
  actors: () => ask(({ audit }) => [...new Set(audit.map(({ by }) => by))].sort((a, b) => a - b)),
});
