import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { makeWorkerUtils, run, type Runner, type WorkerEvents } from 'graphile-worker';
import type { FollowUps } from '../../application/ports/follow-ups.ts';
import type { Telemetry } from './telemetry.ts';
import { gatheringPool } from './gathering-pool.ts';
import { engineLog } from './engine-log.ts';
import { reportParked } from './parked.ts';
import { retryingPool, type Pool } from './retrying-pool.ts';
import { keepBeating, openHeartbeat, type OwnWorkers, type Heartbeat } from './worker-heartbeat.ts';
import { openSlotsForBuyers, type SlotsForBuyers } from './slots-for-buyers.ts';
import { tasks, timetable } from './tasks.ts';
import type { Work } from './work.ts';

export type WorkerSettings = Telemetry & {
  readonly pool: Pool;
  readonly work: Work;
  readonly followUps: FollowUps;
  /** How many follow-ups run at the same time. */
  readonly concurrency: number;
};

export type Worker = {
  /** Ends what runs, takes nothing new. */
  readonly stop: () => Promise<void>;
  /** The names of the follow-ups and timers under way. */
  readonly underWay: () => readonly string[];
};

/** How long, in milliseconds, to wait before the engine is started again after it gave up. */
const restartAfter = 1_000;

/** Jobs are locked in the name of a pool, not of the workers in it. */
const listen = (own: OwnWorkers, park: ReturnType<typeof reportParked>): WorkerEvents => {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => own.atWork.add(workerPool.id));
  events.on('pool:release', ({ workerPool }) => {
    own.atWork.delete(workerPool.id);
    own.ended.add(workerPool.id);
  });
  events.on('job:start', ({ job }) => own.running.set(job.id, job.task_identifier));
  events.on('job:complete', ({ job }) => own.running.delete(job.id));
  events.on('job:failed', ({ job }) => void park(job));
  return events;
};

/** What the job engine is started with, again and again. */
type Engine = {
  readonly settings: WorkerSettings;
  readonly events: WorkerEvents;
  readonly slots: SlotsForBuyers;
};

const startRunner = ({ settings, events, slots }: Engine): Promise<Runner> =>
  run({
    pgPool: retryingPool(gatheringPool(settings.pool)),
    concurrency: settings.concurrency,
    forbiddenFlags: slots.passOver,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: tasks(settings.work, settings),
    crontab: timetable,
    events,
    logger: engineLog(settings.log),
  });

/** How often the first start is tried again where the database goes away in the middle of it, as it may. */
const firstTries = 30;

/** The engine, started; tried again for half a minute before the process has to give up. */
const startFirst = async (engine: Engine, heartbeat: Heartbeat): Promise<Runner> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await heartbeat.call();
      return await startRunner(engine);
    } catch (cause) {
      if (tries === firstTries) throw cause;
      engine.settings.log.error('job engine does not start yet', { cause });
      await pause(restartAfter);
    }
  }
};

/** Runs follow-ups and timers until stopped; starts the engine again when it gives up, as it does when the database is long away. */
export const startWorker = async (settings: WorkerSettings): Promise<Worker> => {
  const { log, meter, pool, followUps } = settings;
  const own: OwnWorkers = { atWork: new Set(), ended: new Set(), running: new Map() };
  const park = reportParked(followUps, { log, meter });
  const events = listen(own, park);
  // Half of the slots, or one: what buyers wait for is never behind what the owners are told.
  const slots = openSlotsForBuyers(Math.max(1, Math.floor(settings.concurrency / 2)));
  slots.follow(events);
  const engine = { settings, events, slots };
  const utils = await makeWorkerUtils({ pgPool: pool, logger: engineLog(log) });
  const heartbeat = openHeartbeat(utils, own, park);
  let runner = await startFirst(engine, heartbeat);
  // Missing this one is no harm: it is called again and again from now on.
  await heartbeat.call().catch((cause: unknown) => {
    log.warn('heartbeat not answered yet', { cause });
  });
  const leave = keepBeating(heartbeat, log);
  let stopping = false;
  const isStopping = (): boolean => stopping;

  const supervise = async (): Promise<void> => {
    for (;;) {
      const ended = await runner.promise.then(
        () => null,
        (cause: unknown) => ({ cause }),
      );
      if (isStopping()) return;
      log.error('job engine stopped, starting it again', ended ?? {});
      await pause(restartAfter);
      if (isStopping()) return;
      try {
        await heartbeat.call();
        runner = await startRunner(engine);
        if (isStopping()) return await runner.stop();
        await heartbeat.call();
      } catch (cause) {
        log.error('job engine does not start yet', { cause });
      }
    }
  };
  const supervision = supervise();

  return {
    underWay: () => [...own.running.values()],
    stop: async () => {
      stopping = true;
      await runner.stop().catch((cause: unknown) => {
        log.warn('job engine was not running', { cause });
      });
      await supervision;
      await leave();
      await utils.release();
    },
  };
};
