import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import { wholeAudit, type AuditFilter, type AuditLog } from '../../../application/ports/audit-log.ts';
import type { PageRequest } from '../../../application/ports/page.ts';
import { buyerIdColumn, moment } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { pageOf, pageRow, pageText, pageValues, type PageRow } from '../kit/page.ts';
import { reading, type Asked } from '../kit/statement.ts';
import type { AuditEntry } from '../../../domain/staff/audit-entry.ts';

const facts = t.record(t.string, t.union([t.string, t.number, t.boolean, t.null]));

const entry = pageRow(
  t.strict({
    by: buyerIdColumn,
    action: t.string,
    subject: t.string,
    before: facts,
    after: facts,
    at: moment,
  }),
);

/** Each of the four ways to ask, so that each has its own plan. */
const listing = (name: string, where: string) =>
  reading(
    name,
    pageText(
      'a.actor as "by", a.action, a.subject, a.before, a.after, a.at',
      `(select * from audit_entries ${where}) as a`,
      'a.sequence desc',
    ),
    entry,
  );

const within = (first: number): string =>
  `at >= $${String(first)}::timestamptz and at < $${String(first + 1)}::timestamptz`;

const list = listing('audit.list', '');
const listBy = listing('audit.list-by', 'where actor = $3');
const listWithin = listing('audit.list-within', `where ${within(3)}`);
const listByWithin = listing('audit.list-by-within', `where actor = $3 and ${within(4)}`);

const beginning = '-infinity';
const end = 'infinity';

const asked = (page: PageRequest, { by, from, until }: AuditFilter): Asked<PageRow<AuditEntry>> => {
  const values = pageValues(page);
  const span = [from === null ? beginning : at(from), until === null ? end : at(until)];
  if (from === null && until === null) return by === null ? [list, values] : [listBy, [...values, by]];
  return by === null ? [listWithin, [...values, ...span]] : [listByWithin, [...values, by, ...span]];
};

/** From one actor to the next by the index, past all that each of them did. */
const actors = reading(
  'audit.actors',
  `with recursive found as (
     (select actor from audit_entries order by actor limit 1)
     union all
     select (select a.actor from audit_entries a where a.actor > found.actor order by a.actor limit 1)
     from found where found.actor is not null
   )
   select actor as "by" from found where actor is not null`,
  t.strict({ by: buyerIdColumn }),
);

/** What staff did, in PostgreSQL. */
export const postgresAuditLog = (run: Run): AuditLog => ({
  list: (page, filter = wholeAudit) => pipe(run(...asked(page, filter)), TE.map(pageOf)),
  actors: () =>
    pipe(
      run(actors),
      TE.map((rows) => rows.map(({ by }) => by)),
    ),
});
