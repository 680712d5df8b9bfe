import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import * as t from 'io-ts';
import type { WorkerUtils } from 'graphile-worker';
import type { Log } from '../../application/ports/log.ts';

/** A process says this often, in milliseconds, that it is alive; one silent for `deadAfter` is taken for dead. */
const beatEvery = 5_000;
const deadAfter = 15_000;

const Row = t.type({ process_id: t.string, host: t.string, pid: t.number, silent: t.boolean });
const Rows = t.array(Row);

const ParkedJob = t.type({ task_identifier: t.string, payload: t.unknown });
const ParkedJobs = t.array(ParkedJob);
type ParkedJob = t.TypeOf<typeof ParkedJob>;

const self = { id: randomUUID(), host: hostname(), pid: process.pid };

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
};

/** On this host the operating system knows at once who is dead; of other hosts only silence tells. */
const isDead = ({ process_id, host, pid, silent }: t.TypeOf<typeof Row>): boolean => {
  if (process_id === self.id) return false;
  if (host === self.host && (pid === self.pid || !runs(pid))) return true;
  return silent;
};

const beat = `insert into job_processes (process_id, host, pid, workers, seen_at)
   select process_id, host, pid, $2::text[], now()
   from jsonb_to_record($1::jsonb) as self (process_id text, host text, pid int)
   on conflict (process_id) do update set workers = excluded.workers, seen_at = excluded.seen_at`;

const others = `select process_id, host, pid, seen_at < now() - $1 * interval '1 millisecond' as silent
                from job_processes`;

/** A job with so many deaths on it is what kills, and is parked. */
const mostDeaths = 30;
/** After so many deaths a job waits a second longer with each, so that the shop lives in between. */
const deathsUnsuspected = 3;

/**
 * Frees the jobs of the dead, of our own that ended, and of those nobody answers for, so that they run again now and
 * not in hours. A death costs a job none of its tries, or a bad day of the machine would have a person see to it; only
 * one that dies again and again is parked. A job that was replaced meanwhile has no key, and stays done. Each is locked
 * before anything is said of it: of two processes that reclaim the same job, the second leaves it to whoever has it by then.
 */
const reclaimJobs = `
  with gone as (delete from job_processes where process_id = any($1) returning workers),
       alive as (select unnest(workers) as worker from job_processes where process_id <> all($1)),
       orphans as (
         select distinct locked_by as worker from graphile_worker.jobs
         where locked_by is not null and locked_at < now() - $2 * interval '1 millisecond'
           and locked_by not in (select worker from alive)
         union select unnest(workers) from gone
         union select unnest($3::text[])),
       forgotten as (
         delete from job_deaths where not exists (select from graphile_worker._private_jobs where id = job_id)),
       names as (select coalesce(array_agg(worker), '{}') as workers from orphans),
       left_behind as materialized (
         select job.id from graphile_worker._private_jobs as job, names
         where job.locked_by = any(names.workers)
         order by job.id
         for update of job),
       died as (
         insert into job_deaths (job_id, deaths)
         select id, 1 from left_behind
         on conflict (job_id) do update set deaths = (job_deaths.deaths + 1) % ${String(mostDeaths)}
         returning job_id, deaths),
       freed as (
         update graphile_worker._private_jobs as job
         set locked_by = null, locked_at = null,
             attempts = case when died.deaths = 0 or job.key is null then job.max_attempts
                             else greatest(0, job.attempts - 1) end,
             run_at = greatest(job.run_at, now() + (died.deaths - ${String(deathsUnsuspected)}) * interval '1 second'),
             last_error = case when died.deaths = 0 then 'its process died again and again' else job.last_error end
         from died where job.id = died.job_id
         returning job.task_id, job.payload, died.deaths = 0 and job.key is not null as parked)
  select task.identifier as task_identifier, freed.payload
  from freed join graphile_worker._private_tasks as task on task.id = freed.task_id
  where freed.parked`;

/** What this process answers for: the names under which it locks jobs. */
export type OwnWorkers = {
  readonly atWork: Set<string>;
  /** They run nothing any more; what is still locked in their name is a job whose end could not be kept. */
  readonly ended: Set<string>;
  /** The names of the jobs under way, by id. */
  readonly running: Map<string, string>;
};

/** Frees what is locked in our name although we do not run it: the connection broke when it was to be handed to us, or when its end was to be kept. */
const release = `
  update graphile_worker._private_jobs set locked_by = null, locked_at = null
  where locked_by = any($1) and id <> all($2::bigint[]) and locked_at < now() - $3 * interval '1 millisecond'`;

export type Heartbeat = {
  /** Says that this process is alive, and frees what dead processes and ended workers left locked. */
  readonly call: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** Heartbeat and lock recovery: without it graphile-worker keeps a killed process's jobs locked for 4 h. `park` gets each job that is not run again. */
export const openHeartbeat = (
  { withPgClient }: Pick<WorkerUtils, 'withPgClient'>,
  { atWork, ended, running }: OwnWorkers,
  park: (job: ParkedJob) => Promise<void>,
): Heartbeat => ({
  call: () =>
    withPgClient(async (client) => {
      await client.query(beat, [{ process_id: self.id, host: self.host, pid: self.pid }, [...atWork]]);
      const { rows } = await client.query(others, [deadAfter]);
      const dead = Rows.is(rows) ? rows.filter(isDead).map(({ process_id }) => process_id) : [];
      const freed = [...ended];
      const reclaimed = await client.query(reclaimJobs, [dead, deadAfter, freed]);
      await client.query(release, [[...atWork], [...running.keys()], deadAfter]);
      freed.forEach((worker) => ended.delete(worker));
      if (ParkedJobs.is(reclaimed.rows)) for (const job of reclaimed.rows) await park(job);
    }),
  leave: () =>
    withPgClient(async (client) => {
      await client.query('delete from job_processes where process_id = $1', [self.id]);
    }),
});

/** Sends heartbeats until stopped; one that fails is made up for by the next. */
export const keepBeating = (heartbeat: Heartbeat, log: Log): (() => Promise<void>) => {
  const timer = setInterval(() => {
    heartbeat.call().catch((cause: unknown) => {
      log.warn('heartbeat failed, beating again', { cause });
    });
  }, beatEvery);
  return async () => {
    clearInterval(timer);
    await heartbeat.leave().catch((cause: unknown) => {
      log.warn('left without a word', { cause });
    });
  };
};
