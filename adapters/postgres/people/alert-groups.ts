import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { AlertGroups } from '../../../application/ports/alert-groups.ts';
import { stale } from '../../../application/ports/versioned.ts';
import type { AlertGroup } from '../../../domain/staff/alert-group.ts';
import { jobsJson, enqueueJobs } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { sharedAnswers } from '../kit/coalesced.ts';
import { count } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';

const topic = t.number;

/** Kinds that this version of the shop does not know are left out. */
const group: t.Type<AlertGroup> = t.strict({
  chat: t.number,
  title: t.string,
  topics: t.exact(
    t.partial({
      Sales: topic,
      Stock: topic,
      Manual: topic,
      Claims: topic,
      Cases: topic,
      Work: topic,
      Troubles: topic,
      Spam: topic,
      Staff: topic,
      Recaps: topic,
    }),
  ),
});

const find = reading(
  'alert-groups.find',
  'select chosen, version from alert_group where id = 1',
  t.strict({ chosen: t.union([group, t.null]), version: count }),
);

const put = namedWriting(
  'alert-groups.put',
  `with done as (
     update alert_group set chosen = :chosen::jsonb, version = version + 1
     where id = 1 and version = :version
     returning version
   ),
   audited as (${insertAudit('done', ':audit')}),
   queued as (${enqueueJobs('done', ':followUps')})
   select done.version, (select jobs from queued) as jobs from done`,
  {
    chosen: (chosen: AlertGroup | null) => (chosen === null ? null : JSON.stringify(chosen)),
    version: as<number>(),
    audit: auditJson,
    followUps: jobsJson,
  },
  t.type({ version: count }),
);

/** Which group's topics alerts go to, in one row of PostgreSQL. */
export const postgresAlertGroups = (run: Run): AlertGroups => ({
  find: pipe(
    sharedAnswers((_: 'chosen') =>
      pipe(
        run(find, []),
        TE.map(([row]) => ({ version: row?.version ?? 0, value: row?.chosen ?? null })),
      ),
    ),
    (found) => () => found('chosen'),
  ),
  put: (chosen, version, audit, followUps) =>
    pipe(
      run(...put({ chosen, version, audit, followUps })),
      TE.flatMap(([done]) => (done === undefined ? TE.left(stale) : TE.right(undefined))),
    ),
});
