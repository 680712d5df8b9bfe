import * as E from 'fp-ts/lib/Either.js';
import type { ManualWork, NotWaiting, TaskKey } from '../../application/ports/manual-work.ts';
import type { UnknownProduct } from '../../application/ports/stock.ts';
import { stale, type Stale } from '../../application/ports/versioned.ts';
import { isGivenBack as isLineGivenBack } from '../../domain/balance/refunding.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Instant } from '../../domain/instant.ts';
import { answersTo } from '../../domain/manual/manual-input.ts';
import { dueAt, stageOf, stages, usualSpec, type ManualTask } from '../../domain/manual/manual-task.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { enqueue } from './follow-ups.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, drop, put, type StoredTask, type State } from './state.ts';
import { lineKey } from './warranties.ts';

const draftKey = (buyer: BuyerId, product: VariantCode): string => `${String(buyer)} ${product}`;

const paidAt = (order: Order | undefined): Instant | null =>
  order?.tag === 'Paid' || order?.tag === 'Delivered' ? order.paidAt : null;

const taskOf = (state: State, { made: _, isPurged: __, resumedAt, ...task }: StoredTask): ManualTask => ({
  ...task,
  since: resumedAt ?? paidAt(state.orders.get(task.order)?.value),
});

const isGivenBack = (order: Order | undefined, { line }: StoredTask): boolean =>
  order !== undefined && isLineGivenBack(order, line);

const isOpen = (state: State, task: StoredTask): boolean => {
  const order = state.orders.get(task.order)?.value;
  return task.state !== 'Done' && paidAt(order) !== null && !isGivenBack(order, task);
};

const isClosedBefore = (order: Order | undefined, moment: Instant): boolean =>
  (order?.tag === 'Expired' && order.expiredAt < moment) ||
  (order?.tag === 'Cancelled' && order.cancelledAt < moment);

export const openTasks = (state: State): readonly ManualTask[] =>
  [...state.manualTasks.values()]
    .filter((task) => isOpen(state, task))
    .map((task) => taskOf(state, task))
    .sort(
      (a, b) =>
        (dueAt(a) ?? 0) - (dueAt(b) ?? 0) ||
        (a.order < b.order ? -1 : a.order > b.order ? 1 : a.line - b.line),
    );

/** The state in which the manual lines of an order that is placed have their tasks, with what its buyer wrote. */
export const withTasks = (state: State, { id, buyer, lines }: Order): State =>
  lines
    .filter(({ kind }) => kind === 'manual')
    .reduce((before, { number, product, name }) => {
      const key = draftKey(buyer, product);
      const spec = before.manualSpecs.get(product) ?? usualSpec;
      const given = before.manualDrafts.get(key) ?? [];
      const task: StoredTask = {
        ...spec,
        order: id,
        line: number,
        product,
        name,
        answers: answersTo(spec.inputs, given).map((answer) => answer ?? ''),
        state: 'Waiting',
        note: null,
        stage: 'Untold',
        resumedAt: null,
        isPurged: false,
        made: null,
      };
      return stateWith(before, {
        manualTasks: put(before.manualTasks, lineKey(id, number), task),
        manualDrafts: drop(before.manualDrafts, key),
      });
    }, state);

const withTask = (state: State, task: StoredTask): State =>
  stateWith(state, {
    manualTasks: put(state.manualTasks, lineKey(task.order, task.line), task),
  });

const find = (state: State, { order, line }: TaskKey): StoredTask | undefined =>
  state.manualTasks.get(lineKey(order, line));

const notWaiting: NotWaiting = { tag: 'NotWaiting' };

/** What was made for an order, by its lines. */
export const madeFor = (state: State, order: OrderId, line: number): string | null =>
  state.manualTasks.get(lineKey(order, line))?.made ?? null;

export const memoryManualWork = ({ ask, change, set }: Memory, now: () => Instant): ManualWork => ({
  spec: (product) => ask(({ manualSpecs }) => manualSpecs.get(product) ?? usualSpec),
  setSpec: (product, spec, audit) =>
    change((state): E.Either<UnknownProduct, Changed<undefined>> => {
      if (!state.variants.has(product)) return E.left({ tag: 'UnknownProduct', code: product });
      const manualSpecs = put(state.manualSpecs, product, spec);
      return E.right([undefined, stateWith(state, { manualSpecs, audit: [...state.audit, ...audit] })]);
    }),
  answers: (buyer, product) => ask(({ manualDrafts }) => manualDrafts.get(draftKey(buyer, product)) ?? []),
  keepAnswers: (buyer, product, answers) =>
    set((state) =>
      stateWith(state, {
        manualDrafts: put(state.manualDrafts, draftKey(buyer, product), answers),
      }),
    ),
  ofOrder: (order) =>
    ask((state) =>
      [...state.manualTasks.values()]
        .filter((task) => task.order === order)
        .map((task) => taskOf(state, task))
        .sort((a, b) => a.line - b.line),
    ),
  open: (limit) => ask((state) => openTasks(state).slice(0, limit)),
  toTell: (moment, limit) =>
    ask((state) =>
      openTasks(state)
        .filter(
          (task) =>
            task.state === 'Waiting' && stages.indexOf(stageOf(task, moment)) > stages.indexOf(task.stage),
        )
        .slice(0, limit),
    ),
  toPurge: (closedBefore, limit) =>
    ask((state) =>
      [...state.manualTasks.values()]
        .filter((task) => {
          const order = state.orders.get(task.order)?.value;
          const isOver = isGivenBack(order, task) || isClosedBefore(order, closedBefore);
          return task.state !== 'Done' && !task.isPurged && isOver;
        })
        .map((task) => taskOf(state, task))
        .slice(0, limit),
    ),
  noteStage: (key, stage, followUps) =>
    set((state) => {
      const task = find(state, key);
      return task?.state !== 'Waiting' || task.stage === stage
        ? state
        : enqueue(withTask(state, { ...task, stage }), followUps, now());
    }),
  finish: (key, version, { content, answers }, followUps, audit) =>
    change((state): E.Either<Stale | NotWaiting, Changed<undefined>> => {
      const task = find(state, key);
      const order = state.orders.get(key.order);
      if (task === undefined || task.state === 'Done' || isGivenBack(order?.value, task))
        return E.left(notWaiting);
      if (order?.version !== version || paidAt(order.value) === null) return E.left(stale);
      const done = withTask(state, { ...task, state: 'Done', made: content, answers });
      const stored = stateWith(done, {
        orders: put(done.orders, key.order, { ...order, version: version + 1 }),
        audit: [...done.audit, ...audit],
      });
      return E.right([undefined, enqueue(stored, followUps, now())]);
    }),
  giveBack: (key, note, followUps, audit) =>
    change((state): E.Either<NotWaiting, Changed<undefined>> => {
      const task = find(state, key);
      if (task?.state !== 'Waiting' || isGivenBack(state.orders.get(key.order)?.value, task))
        return E.left(notWaiting);
      const returned = withTask(state, { ...task, state: 'Returned', note });
      return E.right([
        undefined,
        enqueue(stateWith(returned, { audit: [...returned.audit, ...audit] }), followUps, now()),
      ]);
    }),
  correct: (key, answers, moment) =>
    change((state): E.Either<NotWaiting, Changed<undefined>> => {
      const task = find(state, key);
      if (task?.state !== 'Returned' || isGivenBack(state.orders.get(key.order)?.value, task))
        return E.left(notWaiting);
      const corrected: StoredTask = {
        ...task,
        state: 'Waiting',
        note: null,
        answers,
        resumedAt: moment,
        stage: 'Untold',
      };
      return E.right([undefined, withTask(state, corrected)]);
    }),
  purge: (key, answers) =>
    set((state) => {
      const task = find(state, key);
      return task === undefined || task.state === 'Done'
        ? state
        : withTask(state, { ...task, answers, isPurged: true });
    }),
});
