import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { JobHelpers, Task, TaskList } from 'graphile-worker';
import { followUpNames } from '../../domain/follow-ups/follow-up-key.ts';
import { doFollowUp } from './do-follow-up.ts';
import type { Telemetry } from './telemetry.ts';
import { formerTasks } from './former-names.ts';
import { FollowUpCodec } from './follow-up-codec.ts';
import type { Undone, Work } from './work.ts';

const sweepTask = 'sweep-overdue';
const auditTask = 'audit-books';
const figuresTask = 'check-figures';
const archiveTask = 'archive-orders';
const recapsTask = 'send-recaps';

/**
 * What is done once a night has a key, since a job without one stays undone where its process dies. What was missed while
 * no process ran is made up for within the day; what fails is tried for hours and not for days, and parked then.
 */
const nightly = (task: string): string => `${task} ?jobKey=${task}&max=10&fill=20h`;

/**
 * Each by one process of all, by Jakarta's clock (the engine's is UTC): every minute; every night at three, ten
 * and twenty past. Whether a recap is due is looked at every minute, since owners set its time.
 */
export const timetable = [
  `* * * * * ${sweepTask}`,
  `0 20 * * * ${nightly(auditTask)}`,
  `10 20 * * * ${nightly(figuresTask)}`,
  `20 20 * * * ${nightly(archiveTask)}`,
  `* * * * * ${recapsTask}`,
].join('\n');

/** One line for the log and for the job's record; without goods, keys or answers from outside. */
const describe = (undone: Undone): string => {
  switch (undone.tag) {
    case 'OrderNotFound':
      return 'order not found';
    case 'GatewayFailure':
      return `gateway: ${undone.operation}: ${undone.detail}`;
    case 'DeliveryFailure':
    case 'StoreFailure':
      return `${undone.operation}: ${undone.cause instanceof Error ? undone.cause.message : 'failed'}`;
  }
};

/* The row is locked first: whoever takes the place of this job meanwhile finds the one that is added here. */
const addAgain = `
  with again as (
    select * from jsonb_to_record($1::jsonb) as again
      (id bigint, task text, payload json, wait float8, most int, key text, priority int, marks text[])
  ), mine as materialized (
    select from graphile_worker._private_jobs
    where id = (select id from again) and key is not null for update
  )
  select graphile_worker.add_job(
    task, payload, null, now() + wait * interval '1 millisecond', most, key, priority, marks)
  from again, mine`;

/**
 * The messenger named a time: waiting for it costs no try. By the database's clock, as the engine goes: this machine's
 * may be another. A job that another took the place of while it ran has no key any more; what it says is old, and is
 * left to the other one.
 */
const postpone = async ({ job, withPgClient }: JobHelpers, payload: unknown, wait: number): Promise<void> => {
  const { id, task_identifier: task, max_attempts: most, key, priority, flags } = job;
  const marks = flags === null ? null : Object.keys(flags);
  const again = { id, task, payload, wait, most, key, priority, marks };
  await withPgClient((client) => client.query(addAgain, [again]));
};

const timed =
  ({ meter }: Telemetry, task: string, run: Task): Task =>
  async (payload, helpers) => {
    const startedAt = performance.now();
    const ended = (outcome: string): void => {
      meter.jobRun(task, outcome, performance.now() - startedAt);
    };
    try {
      await run(payload, helpers);
      ended('done');
    } catch (cause) {
      ended('failed');
      throw cause;
    }
  };

const followUpTask = (work: Work, telemetry: Telemetry): Task => {
  const run = doFollowUp(work, telemetry);
  return async (payload, helpers) => {
    const followUp = FollowUpCodec.decode(payload);
    if (E.isLeft(followUp)) throw new Error('the job carries no follow-up that this shop knows');
    const done = await run(followUp.right)();
    if (E.isRight(done)) return;
    if (done.left.tag === 'DeliveryFailure' && done.left.retryAfter !== null) {
      await postpone(helpers, payload, done.left.retryAfter);
      return;
    }
    throw new Error(describe(done.left));
  };
};

/** Every part looks, also where one before it cannot. */
const sweep =
  (work: Work, { log }: Telemetry): Task =>
  async () => {
    const undone: Undone[] = [];
    const look = async <A>(part: TaskEither<Undone, A>, tell: (found: A) => void): Promise<void> => {
      const done = await part();
      if (E.isLeft(done)) undone.push(done.left);
      else tell(done.right);
    };
    const nothing = (): void => undefined;
    await look(work.alarmOverdue(), (late) => {
      late.forEach(({ id }) => {
        log.error('paid and not delivered within a minute', { order: id });
      });
    });
    await look(work.expireOverdue(), (forgotten) => {
      forgotten.forEach((id) => {
        log.warn('unpaid order had lost its timer', { order: id });
      });
    });
    await look(work.watchStock(), nothing);
    await look(work.watchTasks(), nothing);
    await look(work.watchTestimonies(), nothing);
    if (undone.length > 0) throw new Error(undone.map(describe).join('; '));
  };

const audit =
  (work: Work, { log }: Telemetry): Task =>
  async () => {
    const done = await work.auditBooks()();
    if (E.isLeft(done)) throw new Error(describe(done.left));
    const { compared, unanswered, differences, violations } = done.right;
    violations.forEach((violation) => {
      log.error('the books break a promise', violation);
    });
    log.info('books audited', {
      compared,
      unanswered,
      differences: differences.length,
      violations: violations.length,
    });
  };

const checkFigures =
  (work: Work, { log }: Telemetry): Task =>
  async () => {
    const done = await work.checkFigures()();
    if (E.isLeft(done)) throw new Error(describe(done.left));
    const { date, differences } = done.right;
    differences.forEach((difference) => {
      log.error('the figures differ from the books', { date, ...difference });
    });
    log.info('figures checked', { date, differences: differences.length });
  };

const archive =
  (work: Work, { log }: Telemetry): Task =>
  async () => {
    const done = await work.archiveOrders()();
    if (E.isLeft(done)) throw new Error(describe(done.left));
    if (done.right.isHeldBack) log.warn('no order is archived while the books break a promise');
    else log.info('orders archived', { moved: done.right.moved });
  };

const recaps =
  (work: Work): Task =>
  async () => {
    const done = await work.sendRecaps()();
    if (E.isLeft(done)) throw new Error(describe(done.left));
  };

/** Everything that the job engine can be asked to do. */
export const tasks = (work: Work, telemetry: Telemetry): TaskList => {
  const run = followUpTask(work, telemetry);
  const followUps = [...Object.values(followUpNames), ...formerTasks].map(
    (name) => [name, timed(telemetry, name, run)] as const,
  );
  return Object.fromEntries([
    ...followUps,
    [sweepTask, timed(telemetry, sweepTask, sweep(work, telemetry))] as const,
    [auditTask, timed(telemetry, auditTask, audit(work, telemetry))] as const,
    [figuresTask, timed(telemetry, figuresTask, checkFigures(work, telemetry))] as const,
    [archiveTask, timed(telemetry, archiveTask, archive(work, telemetry))] as const,
    [recapsTask, timed(telemetry, recapsTask, recaps(work))] as const,
  ]);
};
