import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { jobOf, type JobSpec } from './job-spec.ts';
import { atOrNull } from '../kit/moments.ts';

const rowOf = ({ task, payload, key, runAt, priority, maxAttempts }: JobSpec) => ({
  identifier: task,
  payload,
  run_at: atOrNull(runAt),
  max_attempts: maxAttempts,
  job_key: key,
  priority,
});

/** The follow-ups as the JSON that `jobSpecs` takes apart. The job engine takes a key once in a statement: the last one counts. */
export const jobsJson = (followUps: readonly FollowUp[]): string => {
  const byKey = new Map(followUps.map(jobOf).map((job) => [job.key, job]));
  return JSON.stringify([...byKey.values()].map(rowOf));
};

/** The specs that `graphile_worker.add_jobs` takes, made of the JSON in `parameter`. */
export const jobSpecs = (parameter: string): string => `
  (select array_agg(row(
     job.identifier, job.payload, null, job.run_at, job.max_attempts, job.job_key, job.priority, null
   )::graphile_worker.job_spec)
   from json_to_recordset(${parameter}::json) as job (
     identifier text, payload json, run_at timestamptz, max_attempts smallint, job_key text, priority smallint))`;

/**
 * How many jobs were added because `cause` has a row. The call hangs on that row, or a planner might make it
 * first, and an empty list makes none, since even that would wake the workers.
 */
export const enqueueJobs = (cause: string, parameter: string): string => `
  select count(*) as jobs
  from ${cause} as cause
  cross join lateral graphile_worker.add_jobs(case when cause.version is not null then ${jobSpecs(parameter)} end)
  where ${parameter}::text <> '[]'`;
