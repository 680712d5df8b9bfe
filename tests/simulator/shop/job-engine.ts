import * as E from 'fp-ts/lib/Either.js';
import { doFollowUp } from '../../../adapters/jobs/do-follow-up.ts';
import type { Undone } from '../../../adapters/jobs/work.ts';
import type { FollowUpQueue } from '../../../adapters/memory/follow-ups.ts';
import type { MemoryStore } from '../../../adapters/memory/store.ts';
import type { State, Waiting } from '../../../adapters/memory/state.ts';
import { jobOf } from '../../../adapters/postgres/jobs/job-spec.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import { followUpNames } from '../../../domain/follow-ups/follow-up-key.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { after, hours, minutes, seconds, type Instant } from '../../../domain/instant.ts';
import type { Faults } from '../outside/faults.ts';
import type { Story } from '../runs/story.ts';
import type { Random } from '../time/random.ts';
import { idle, type Scheduler } from '../time/scheduler.ts';
import type { Core } from './core.ts';
import type { Process, Processes } from './processes.ts';
import { silentLog, silentMeter } from '../../support/fakes/silent.ts';

export type JobEngine = {
  /** Something may have been added to the queue. */
  readonly look: () => void;
  readonly underWay: () => number;
};

type Settings = {
  readonly queue: FollowUpQueue;
  readonly parkedJobs: Pick<MemoryStore['parkedJobs'], 'park'>;
  readonly processes: Processes;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: Faults;
  readonly story: Story;
  /** A job was done and is planned no more, unless anew. */
  readonly jobDone: (followUp: FollowUp) => void;
  /** The alarm looked at all that was late when it began. */
  readonly alarmRang: (begun: Instant) => void;
  /** Has something written in the name of the engine, which lives in the database. */
  readonly add: (followUps: readonly FollowUp[]) => void;
  /** All that waits to be made by hand was looked at. */
  readonly tasksWatched: (begun: Begun) => void;
  /** Whether there is anything to tell or to forget of what is made by hand: without it a look finds nothing. */
  readonly hasTasksToWatch: () => boolean;
  readonly state: () => State;
  /** Whether any order is paid and not delivered: without one the alarm has nothing to look at. */
  readonly isAnyOwed: () => boolean;
};

/** How the shop stood when somebody began to look. */
export type Begun = { readonly at: Instant; readonly state: State };

/** So many at a time in one process. */
const concurrency = 6;
/** A job in the hands of a process is nobody else's for so long. */
const locked = hours(24 * 365);
/** After so many milliseconds the jobs of a dead process are taken from it. */
const buried = seconds(15);

const doIn =
  (followUp: FollowUp) =>
  (core: Core): Promise<E.Either<Undone, void>> =>
    doFollowUp(core.work, { log: silentLog, meter: silentMeter })(followUp)();

const orderOf = (followUp: FollowUp) => ('order' in followUp ? followUp.order : null);

const isWordToOwner = ({ tag }: FollowUp): boolean =>
  tag === 'NotifyAdmin' || tag === 'NotifyAdmins' || tag === 'NotifyOfSales';

const wordsOf = (followUp: FollowUp): string =>
  [followUpNames[followUp.tag], orderOf(followUp) ?? '', 'news' in followUp ? newsOf(followUp) : '']
    .filter((word) => word !== '')
    .join(' ');

const newsOf = ({ news }: Extract<FollowUp, { readonly news: unknown }>): string =>
  typeof news === 'string' ? news : 'tag' in news ? news.tag : news.kind;

/** The job engine as the shop knows it: tries, back-off, jobs that come again after their process died, and parked ones. */
export const openJobEngine = (settings: Settings): JobEngine => {
  const { queue, parkedJobs, processes, scheduler, clock, random, faults, story, add, isAnyOwed } = settings;
  const { jobDone, alarmRang, tasksWatched, hasTasksToWatch, state } = settings;
  const tries = new WeakMap<Waiting, number>();
  let underWay = 0;
  let looksAt = Number.POSITIVE_INFINITY;

  const putOff = (one: Waiting, milliseconds: number, tried: number): void => {
    const later = queue.postpone(one, after(clock.now(), milliseconds));
    if (later !== null) tries.set(later, tried);
    look();
  };

  const park = ({ followUp }: Waiting): void => {
    faults.count('job parked');
    parkedJobs.park(followUp, 'failed every time');
    story.tell('engine', () => `parks ${wordsOf(followUp)} after its last try`);
    const news = { tag: 'JobParked', task: followUpNames[followUp.tag], order: orderOf(followUp) } as const;
    if (!isWordToOwner(followUp)) add([{ tag: 'NotifyAdmins', news }]);
  };

  const end = (one: Waiting, outcome: E.Either<Undone, void>, tried: number): void => {
    const { followUp } = one;
    if (E.isRight(outcome)) {
      queue.done(one);
      jobDone(followUp);
      return;
    }
    const no = outcome.left;
    story.tell('engine', () => `${wordsOf(followUp)} failed: ${no.tag}`);
    if (no.tag === 'DeliveryFailure' && no.retryAfter !== null) {
      putOff(one, no.retryAfter, tried);
    } else if (tried + 1 >= jobOf(followUp).maxAttempts) {
      queue.done(one);
      park(one);
    } else {
      putOff(one, Math.round(seconds(Math.exp(Math.min(10, tried + 1)))), tried + 1);
    }
  };

  const run = (one: Waiting, process: Process, tried: number): void => {
    underWay += 1;
    process.run(doIn(one.followUp), {
      ended: (outcome) => {
        underWay -= 1;
        end(one, outcome, tried);
        look();
      },
      lost: () => {
        underWay -= 1;
        putOff(one, buried, tried);
      },
    });
  };

  /** A process that could not be heard is taken for dead, and goes on all the same. */
  const runByTwo = (one: Waiting, tried: number): void => {
    const other = processes.any();
    if (other !== null && faults.strikes('job run by two', 0.004)) run(one, other, tried);
  };

  /** The engine has too much to do, and comes to a job only later. */
  const isPutOff = (one: Waiting, tried: number): boolean => {
    const share = one.followUp.tag === 'ExpireOrder' ? 0.04 : 0.004;
    if (!faults.strikes('job done late', share)) return false;
    putOff(one, random.whole(seconds(1), minutes(6)), tried);
    return true;
  };

  /** A timer is gone, as after somebody cleaned the engine's tables: the sweep is to notice. */
  const isLost = (one: Waiting): boolean => {
    if (one.followUp.tag !== 'ExpireOrder' || !faults.strikes('timer lost', 0.01)) return false;
    queue.done(one);
    return true;
  };

  const claim = (): void => {
    looksAt = Number.POSITIVE_INFINITY;
    for (const one of queue.due(clock.now())) {
      const free = processes.alive().filter((process) => process.busy() < concurrency);
      const process = free[underWay % free.length];
      if (process === undefined) {
        wait(processes.alive().length === 0);
        return;
      }
      const tried = tries.get(one) ?? 0;
      if (isLost(one) || isPutOff(one, tried)) continue;
      const mine = queue.postpone(one, after(clock.now(), locked));
      if (mine === null) continue;
      run(mine, process, tried);
      runByTwo(mine, tried);
    }
    look();
  };

  const wait = (nobodyLives: boolean): void => {
    if (nobodyLives) processes.whenAlive(look);
  };

  const look = (): void => {
    const at = queue.nextAt();
    if (at === null || at >= looksAt) return;
    looksAt = Math.max(at, clock.now());
    const planned = looksAt;
    scheduler.later(looksAt - clock.now(), () => {
      if (planned === looksAt) claim();
    });
  };

  /** Something of the timetable, done by whoever is alive then, or not at all. */
  const runOnce = <A>(
    act: (core: Core) => Promise<A>,
    ended: (answer: A) => void = () => undefined,
  ): void => {
    processes.any()?.run(act, { ended, lost: () => undefined });
  };

  const alarm = (): unknown => {
    scheduler.later(minutes(1), alarm);
    const begun = clock.now();
    if (!isAnyOwed()) return idle;
    return runOnce(
      (core) => core.work.alarmOverdue()(),
      (answer) => {
        if (E.isRight(answer)) alarmRang(begun);
      },
    );
  };
  alarm();

  const watchTasks = (): unknown => {
    scheduler.later(minutes(1), watchTasks);
    if (!hasTasksToWatch()) return idle;
    const begun = { at: clock.now(), state: state() };
    return runOnce(
      (core) => core.work.watchTasks()(),
      (answer) => {
        if (E.isRight(answer)) tasksWatched(begun);
      },
    );
  };
  watchTasks();

  const sweep = (): void => {
    scheduler.later(hours(1), sweep);
    runOnce((core) => core.work.expireOverdue()());
  };
  sweep();

  const archive = (): void => {
    scheduler.later(hours(1), archive);
    runOnce((core) => core.work.archiveOrders()());
  };
  archive();

  /** Once in a story, since it asks the gateway about everything: on the first day or on the second. */
  scheduler.later(random.whole(hours(1), hours(36)), () => {
    story.tell('engine', () => 'audits the books');
    runOnce((core) => core.work.auditBooks()());
  });

  return {
    look,
    underWay: () => underWay,
  };
};
