import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { AuditLog } from '../../../application/ports/audit-log.ts';
import { buyerIdColumn, moment } from '../kit/codecs.ts';
import type { Run } from '../kit/database.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { reading } from '../kit/statement.ts';

const facts = t.record(t.string, t.union([t.string, t.number, t.boolean, t.null]));

const list = reading(
  'audit.list',
  pageText(
    'a.actor as "by", a.action, a.subject, a.before, a.after, a.at',
    'audit_entries as a',
    'a.sequence desc',
  ),
  pageRow(
    t.strict({
      by: buyerIdColumn,
      action: t.string,
      subject: t.string,
      before: facts,
      after: facts,
      at: moment,
    }),
  ),
);

/** What staff did, in PostgreSQL. */
export const postgresAuditLog = (run: Run): AuditLog => ({
  list: (page) => pipe(run(list, pageValues(page)), TE.map(pageOf)),
});
