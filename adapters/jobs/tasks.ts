import * as E from 'fp-ts/lib/Either.js';
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
 * Each by one process of all, by Jakarta's clock (the engine's is UTC): every minute; every night at three, ten
 * and twenty past. Whether a recap is due is looked at every minute, since owners set its time.
 */
export const timetable = [
  `* * * * * ${sweepTask}`,
  `0 20 * * * ${auditTask}`,
  `10 20 * * * ${figuresTask}`,
  `20 20 * * * ${archiveTask}`,
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

/** The messenger named a time: waiting for it costs no try. */
const postpone = async ({ job, addJob }: JobHelpers, payload: unknown, wait: number): Promise<void> => {
  await addJob(job.task_identifier, payload, {
    runAt: new Date(Date.now() + wait),
    maxAttempts: job.max_attempts,
    priority: job.priority,
    ...(job.key === null ? {} : { jobKey: job.key }),
    ...(job.flags === null ? {} : { flags: Object.keys(job.flags) }),
  });
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

const sweep =
  (work: Work, { log }: Telemetry): Task =>
  async () => {
    const late = await work.alarmOverdue()();
    if (E.isLeft(late)) throw new Error(describe(late.left));
    late.right.forEach(({ id }) => {
      log.error('paid and not delivered within a minute', { order: id });
    });
    const forgotten = await work.expireOverdue()();
    if (E.isLeft(forgotten)) throw new Error(describe(forgotten.left));
    const stock = await work.watchStock()();
    if (E.isLeft(stock)) throw new Error(describe(stock.left));
    const byHand = await work.watchTasks()();
    if (E.isLeft(byHand)) throw new Error(describe(byHand.left));
    const shown = await work.watchTestimonies()();
    if (E.isLeft(shown)) throw new Error(describe(shown.left));
    forgotten.right.forEach((id) => {
      log.warn('unpaid order had lost its timer', { order: id });
    });
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
