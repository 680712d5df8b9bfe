import type { AuditEntry } from '../../../domain/staff/audit-entry.ts';
import { at } from './moments.ts';

/** Audit entries as the JSON that `insertAudit` takes apart. */
export const auditJson = (entries: readonly AuditEntry[]): string =>
  JSON.stringify(
    entries.map(({ by, action, subject, before, after, at: moment }) => ({
      actor: by,
      action,
      subject,
      before,
      after,
      at: at(moment),
    })),
  );

/** Writes the audit entries in the JSON `parameter` once if `cause` has any row: no effect, no entry. */
export const insertAudit = (cause: string, parameter: string): string => `
  insert into audit_entries (actor, action, subject, before, after, at)
  select new.actor, new.action, new.subject, new.before, new.after, new.at
  from jsonb_to_recordset(${parameter}::jsonb) as new (
    actor bigint, action text, subject text, before jsonb, after jsonb, at timestamptz)
  where exists (select from ${cause})`;
