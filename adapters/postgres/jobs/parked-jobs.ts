import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { ParkedJobs } from '../../../application/ports/parked-jobs.ts';
import { count, orderIdColumn, orNull } from '../kit/codecs.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';

// A job that another replaced while it ran loses its key and its tries; a process killed then leaves it behind.
export const isParked = 'attempts >= max_attempts and locked_at is null and key is not null';

const list = reading(
  'jobs.parked',
  `select job.id::text as id, task.identifier as task,
          coalesce(job.payload ->> 'order', job.payload -> 'news' ->> 'order') as "order", job.last_error as error
   from graphile_worker._private_jobs job
   join graphile_worker._private_tasks task on task.id = job.task_id
   where ${isParked}
   order by job.id
   limit $1`,
  t.strict({ id: t.string, task: t.string, order: orNull(orderIdColumn), error: orNull(t.string) }),
);

/* The engine's own way to have jobs run again also wakes the workers. */
const retry = namedWriting(
  'jobs.retry',
  `with retried as materialized (
     select job.id from graphile_worker.reschedule_jobs(
       array(select id from graphile_worker._private_jobs where id = :id::bigint and ${isParked}),
       run_at => now(), attempts => 0, max_attempts => 10) as job
   ),
   audited as (${insertAudit('retried', ':audit')})
   select count(*) as retried from retried`,
  { id: as<string>(), audit: auditJson },
  t.type({ retried: count }),
);

/** Follow-ups out of tries that wait for a person, in PostgreSQL. */
export const postgresParkedJobs = (run: Run): ParkedJobs => ({
  list: (limit) => run(list, [limit]),
  retry: (id, audit) =>
    /^\d{1,18}$/.test(id)
      ? pipe(
          run(...retry({ id, audit })),
          TE.map(([done]) => (done?.retried ?? 0) > 0),
        )
      : TE.right(false),
});
