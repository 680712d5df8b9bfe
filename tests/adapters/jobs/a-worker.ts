import { postgresFollowUps } from '../../../adapters/postgres/jobs/follow-ups.ts';
import { openDatabase, type Database } from '../../../adapters/postgres/kit/database.ts';
import { startWorker, type Worker } from '../../../adapters/jobs/worker.ts';
import type { Work } from '../../../adapters/jobs/work.ts';
import type { FollowUps } from '../../../application/ports/follow-ups.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { answerOf } from '../../support/either.ts';
import { migratedDatabase } from '../postgres/postgres-under-test.ts';
import { silentLog } from '../../support/fakes/silent.ts';
import { until } from './until.ts';
import { recordingTelemetry, type RecordingTelemetry } from './recording-telemetry.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A database of its own in which follow-ups wait, and workers that can be let loose on it. */
export type WorkerSuite = {
  readonly url: string;
  readonly database: Database;
  readonly followUps: FollowUps;
  readonly add: (...followUps: readonly FollowUp[]) => Promise<void>;
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** What is kept of every job, oldest first. */
  readonly jobs: () => Promise<readonly Row[]>;
  /** Lets every waiting job have one try left. */
  readonly leaveOneTry: () => Promise<unknown>;
  readonly start: (work: Work) => Promise<Worker>;
  readonly seen: () => RecordingTelemetry;
  /** Waits until nothing is left to run or running. */
  readonly idle: () => Promise<void>;
  /** Stops every worker and forgets every job. */
  readonly rest: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Without what the clock adds, which may come at any moment. */
const kept = `
  select tasks.identifier as task, payload, attempts, max_attempts, key, last_error,
         locked_by is not null as running, run_at > now() as later
  from graphile_worker._private_jobs as jobs
  join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
  where not jsonb_exists(payload::jsonb, '_cron')
  order by jobs.id`;

export const openWorkerSuite = async (): Promise<WorkerSuite> => {
  const { url, drop } = await migratedDatabase();
  const database = openDatabase({ url, poolSize: 10, log: silentLog });
  const followUps = postgresFollowUps(database.run);
  const started: Worker[] = [];
  let seen = recordingTelemetry();
  const sql: WorkerSuite['sql'] = async (text, values = []) =>
    (await database.pool.query<Record<string, unknown>>(text, [...values])).rows;
  const jobs = (): Promise<readonly Row[]> => sql(kept);
  const stopAll = async (): Promise<void> => {
    for (const worker of started.splice(0)) await worker.stop();
  };
  return {
    url,
    database,
    followUps,
    seen: () => seen,
    sql,
    jobs,
    add: (...more) => answerOf(followUps.add(more)),
    leaveOneTry: () => sql('update graphile_worker._private_jobs set attempts = max_attempts - 1'),
    start: async (work) => {
      const { log, meter } = seen;
      const worker = await startWorker({ pool: database.pool, work, followUps, log, meter, concurrency: 4 });
      let stopping: Promise<void> | null = null;
      const once: Worker = { ...worker, stop: () => (stopping ??= worker.stop()) };
      started.push(once);
      return once;
    },
    idle: () =>
      until('every job has run', async () =>
        (await jobs()).every(
          ({ running, later, attempts, max_attempts }) =>
            running === false && (later === true || attempts === max_attempts),
        ),
      ),
    rest: async () => {
      await stopAll();
      await sql('delete from graphile_worker._private_jobs');
      seen = recordingTelemetry();
    },
    close: async () => {
      await stopAll();
      await database.close();
      await drop();
    },
  };
};
