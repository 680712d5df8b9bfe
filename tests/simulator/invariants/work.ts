import { lineKey } from '../../../adapters/memory/warranties.ts';
import type { StoredTask, State } from '../../../adapters/memory/state.ts';
import type { Refund } from '../../../domain/balance/refund.ts';
import { followUpKey } from '../../../domain/follow-ups/follow-up-key.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { after, hours, type Instant } from '../../../domain/instant.ts';
import { stages, type ManualStage } from '../../../domain/manual/manual-task.ts';
import type { Order, OrderId } from '../../../domain/order/order.ts';
import type { Begun } from '../shop/job-engine.ts';
import type { AskedRefund } from './owner-actions.ts';
import { nameOfNews } from './words-to-owners.ts';

/** What people asked for around goods that are made by hand, so that it is known again in the books. */
export type WorkAsked = {
  /** What somebody is about to hand over for a line. */
  readonly making: (order: OrderId, line: number) => string;
  /** What a buyer writes in secret. */
  readonly secret: (words: string) => string;
  /** Somebody cancels a task, with a reason that nobody else gives. */
  readonly cancels: (reason: string) => void;
  /** The buyer wants the money of a line. */
  readonly givesUp: (order: OrderId, line: number) => void;
  readonly askedFor: (order: OrderId, refund: Refund) => AskedRefund | undefined;
  readonly isCancel: (refund: Refund) => boolean;
};

const secretly = 'secret of ';
const madeFor = (order: OrderId, line: number): string => `made for ${order} line ${line} `;

export const openWorkAsked = (): WorkAsked => {
  const cancelled = new Set<string>();
  const givenUp = new Set<string>();
  let made = 0;
  return {
    making: (order, line) => `${madeFor(order, line)}no. ${(made += 1)}`,
    secret: (words) => `${secretly}${words}`,
    cancels: (reason) => cancelled.add(reason),
    givesUp: (order, line) => givenUp.add(lineKey(order, line)),
    askedFor: (order, { lines }) => {
      const [line] = lines;
      return line !== undefined && givenUp.has(lineKey(order, line)) ? { line, to: 'Balance' } : undefined;
    },
    isCancel: ({ reason }) => cancelled.has(reason),
  };
};

const orderOf = ({ orders }: State, { order }: StoredTask): Order | undefined => orders.get(order)?.value;

const isPaid = (order: Order | undefined): order is Extract<Order, { tag: 'Paid' | 'Delivered' }> =>
  order?.tag === 'Paid' || order?.tag === 'Delivered';

const isGivenBack = (order: Order | undefined, line: number): boolean =>
  order?.tag === 'Delivered' && order.refunds.some(({ lines }) => lines.some((one) => one === line));

/** Since when somebody can work on it; null where nobody is to. */
const since = (state: State, task: StoredTask): Instant | null => {
  const order = orderOf(state, task);
  if (task.state !== 'Waiting' || !isPaid(order) || isGivenBack(order, task.line)) return null;
  return task.resumedAt ?? order.paidAt;
};

/** How far people should have been told by then. */
const stageBy = (began: Instant, { hours: within }: StoredTask, now: Instant): ManualStage => {
  if (now >= after(began, hours(within))) return 'Overdue';
  return now >= after(began, hours(within / 2)) ? 'Reminded' : 'Told';
};

const hasSecrets = ({ answers }: StoredTask): boolean =>
  answers.some((answer) => answer.startsWith(secretly));

const notificationsOf = ({ order, line, stage }: StoredTask): readonly FollowUp[] => {
  if (stage === 'Untold') return [];
  const staff: FollowUp = { tag: 'NotifyAdmins', news: { tag: 'ManualWaiting', order, line, stage } };
  return stage === 'Overdue' ? [staff, { tag: 'NotifyBuyer', order, news: 'ManualOverdue' }] : [staff];
};

/** What follows from what a task became. */
const nextOf = (was: StoredTask | undefined, task: StoredTask): readonly FollowUp[] => {
  const { order } = task;
  if (task.state !== was?.state && task.state === 'Done')
    return [{ tag: 'SendGoodsAgain', order, asked: null }];
  if (task.state !== was?.state && task.state === 'Returned')
    return [{ tag: 'NotifyBuyer', order, news: 'ManualReturned' }];
  return task.stage === was?.stage ? [] : notificationsOf(task);
};

/** What is wrong with a task that was done just now, or null: it was wanted, it is what somebody made for it, and no secret outlives it. */
const checkDone = (before: State, task: StoredTask): string | null => {
  const order = orderOf(before, task);
  if (!isPaid(order)) return `was done while it was ${order?.tag ?? 'unknown'}`;
  if (isGivenBack(order, task.line)) return 'was done, and its money had gone back';
  if (task.made?.startsWith(madeFor(task.order, task.line)) !== true) return `brought “${task.made ?? ''}”`;
  return hasSecrets(task) ? 'was done, and its secrets are kept' : null;
};

const checkStage = (
  now: State,
  was: StoredTask | undefined,
  task: StoredTask,
  at: Instant,
): string | null => {
  if (task.stage === (was?.stage ?? 'Untold') || task.stage === 'Untold') return null;
  const began = since(now, task);
  return began !== null && stages.indexOf(task.stage) <= stages.indexOf(stageBy(began, task, at))
    ? null
    : `is said to be ${task.stage}`;
};

const checkTask = (
  before: State,
  now: State,
  was: StoredTask | undefined,
  task: StoredTask,
  at: Instant,
): string | null => {
  if (was?.state === 'Done') return 'was done before, and changed';
  if (task.isPurged && !was?.isPurged) {
    const order = orderOf(now, task);
    if (isPaid(order) && !isGivenBack(order, task.line)) return 'was forgotten while it is wanted';
  } else if (task.state !== 'Done' && task.answers.length !== task.inputs.length)
    return `was taken with ${task.answers.length} of ${task.inputs.length} inputs`;
  if (task.state !== was?.state && task.state !== 'Done' && isGivenBack(orderOf(before, task), task.line))
    return `is ${task.state}, and its money went back`;
  const missing = nextOf(was, task)
    .map(followUpKey)
    .find((key) => !now.waiting.has(key));
  if (missing !== undefined) return `is ${task.state}, ${task.stage}, but no ${missing} follows`;
  return task.state === 'Done' ? checkDone(before, task) : checkStage(now, was, task, at);
};

const changedTasks = (before: State, now: State) =>
  [...now.manualTasks]
    .map(([key, task]) => ({ was: before.manualTasks.get(key), task }))
    .filter(({ was, task }) => was !== task);

/** What is wrong with what one commit did to goods that are made by hand, or null (I9). */
export const checkWork = (before: State, now: State, at: Instant): string | null => {
  for (const { was, task } of changedTasks(before, now)) {
    const wrong = checkTask(before, now, was, task, at);
    if (wrong !== null) return `line ${task.line} of ${task.order} ${wrong}`;
  }
  return null;
};

/** What every owner must hear of because of it. */
export const newsOfWork = (before: State, now: State): readonly string[] =>
  changedTasks(before, now).flatMap(({ was, task }) =>
    task.stage === (was?.stage ?? 'Untold')
      ? []
      : notificationsOf(task).flatMap((told) => (told.tag === 'NotifyAdmins' ? [nameOfNews(told.news)] : [])),
  );

/** What is wrong with money that ends a task, or null (I9): it was not done, and a buyer gets it only when its time is over. */
export const checkGivenBack = (
  last: State,
  before: Order,
  order: Order,
  { isCancel }: WorkAsked,
): string | null => {
  if (order.tag !== 'Delivered' || before.tag !== 'Delivered') return null;
  for (const refund of order.refunds.slice(before.refunds.length)) {
    const byBuyer = refund.by === order.buyer;
    const [line] = refund.lines;
    if (line === undefined || (!byBuyer && !isCancel(refund))) continue;
    const task = last.manualTasks.get(lineKey(order.id, line));
    if (task === undefined) return `gave money back for line ${line}, which nobody makes`;
    if (task.state === 'Done') return `gave the money back for line ${line}, which is done`;
    const began = since(last, task);
    if (byBuyer && (began === null || stageBy(began, task, refund.at) !== 'Overdue'))
      return `gave the money back for line ${line} before its time was over`;
  }
  return null;
};

/** What is wrong after a look at all that waits, or null (I9): whatever was to be told or forgotten when it began is told and forgotten. */
export const checkWatched = ({ at, state: then }: Begun, now: State): string | null => {
  for (const [key, task] of [...now.manualTasks]) {
    const was = then.manualTasks.get(key);
    const began = was === undefined ? null : since(then, was);
    if (
      began !== null &&
      since(now, task) === began &&
      stages.indexOf(task.stage) < stages.indexOf(stageBy(began, task, at))
    )
      return `left ${task.order} ${task.stage}`;
    if (was !== undefined && isGivenBack(orderOf(then, was), was.line) && hasSecrets(task))
      return `left the secrets of ${task.order}`;
  }
  return null;
};

/** Whether the minute's look would find anything to tell or to forget. */
export const hasTasksToWatch = (state: State, now: Instant): boolean => {
  for (const task of state.manualTasks.values()) {
    if (task.state === 'Done') continue;
    const began = since(state, task);
    const hasAny =
      began === null
        ? !task.isPurged && isGivenBack(orderOf(state, task), task.line)
        : stages.indexOf(task.stage) < stages.indexOf(stageBy(began, task, now));
    if (hasAny) return true;
  }
  return false;
};

/** What is left undone of goods that are made by hand when nobody has anything to do any more, in words (I9). */
export const checkWorkAtRest = (
  state: State,
  watch: { readonly sawMade: (content: string) => boolean },
): readonly string[] =>
  [...state.manualTasks.values()].flatMap((task) => {
    const order = orderOf(state, task);
    const name = `line ${task.line} of ${task.order}`;
    if (task.made !== null) return watch.sawMade(task.made) ? [] : [`${name} was made, and nobody saw it`];
    if (isGivenBack(order, task.line)) return hasSecrets(task) ? [`the secrets of ${name} are kept`] : [];
    return isPaid(order) ? [`${name} is ${task.state}, and paid for`] : [];
  });
