import type { AuditLog } from '../../application/ports/audit-log.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './page-of.ts';

export const memoryAuditLog = ({ ask }: Memory): AuditLog => ({
  list: (page) => ask(({ audit }) => pageOf(audit.toReversed(), page)),
});
