import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { jobOf, type JobSpec } from './job-spec.ts';
import { atOrNull } from '../kit/moments.ts';

const rowOf = ({ task, payload, key, runAt, priority, maxAttempts, flags }: JobSpec) => ({
  identifier: task,
  payload,
  run_at: atOrNull(runAt),
  max_attempts: maxAttempts,
  job_key: key,
  priority,
  flags,
});

/** The job engine takes a key once in a statement: the last one counts. */
const jobsOf = (followUps: readonly FollowUp[]): readonly JobSpec[] => [
  ...new Map(followUps.map(jobOf).map((job) => [job.key, job])).values(),
];

/** The follow-ups as rows of what `jobColumns` says. */
export const jobRows = (followUps: readonly FollowUp[]): readonly object[] => jobsOf(followUps).map(rowOf);

/** The follow-ups as the JSON that `jobSpecs` takes apart. */
export const jobsJson = (followUps: readonly FollowUp[]): string => JSON.stringify(jobRows(followUps));

/** The same sorted by key, so that statements that carry those of many never wait for each other in a ring. */
export const sortedJobsJson = (followUps: readonly FollowUp[]): string =>
  JSON.stringify([...jobsOf(followUps)].sort((one, other) => (one.key < other.key ? -1 : 1)).map(rowOf));

/** What is given of a job, and how the statement reads it. */
export const jobColumns = {
  identifier: 'text',
  payload: 'json',
  run_at: 'timestamptz',
  max_attempts: 'smallint',
  job_key: 'text',
  priority: 'smallint',
  flags: 'text[]',
} as const;

const typedColumns = Object.entries(jobColumns)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');

const jobSpec = `row(
  job.identifier, job.payload, null, job.run_at, job.max_attempts, job.job_key, job.priority, job.flags
)::graphile_worker.job_spec`;

/** The specs that `graphile_worker.add_jobs` takes, made of the JSON in `parameter`. */
export const jobSpecs = (parameter: string): string => `
  (select array_agg(${jobSpec})
   from json_to_recordset(${parameter}::json) as job (${typedColumns}))`;

/**
 * How many jobs were added because `cause` has a row. The call hangs on that row, or a planner might make it
 * first, and an empty list makes none, since even that would wake the workers.
 */
export const enqueueJobs = (cause: string, parameter: string): string => `
  select count(*) as jobs
  from ${cause} as cause
  cross join lateral graphile_worker.add_jobs(case when cause.version is not null then ${jobSpecs(parameter)} end)
  where ${parameter}::text <> '[]'`;

/**
 * How many of `jobs` were added, by one call for all of them; none is no call. Sorted by key, so that two such
 * statements never wait for each other's jobs in a ring.
 */
export const enqueueJobsOfMany = (jobs: string): string => `
  select count(*) as jobs
  from (
    select array_agg(${jobSpec} order by job.job_key) as specs
    from (
      select distinct on (job.job_key) job.* from ${jobs} as job order by job.job_key
    ) as job
    having count(*) > 0
  ) as every
  cross join lateral graphile_worker.add_jobs(every.specs)`;
