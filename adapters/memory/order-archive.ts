import * as E from 'fp-ts/lib/Either.js';
import type { ArchiveStep, OrderArchive } from '../../application/ports/order-archive.ts';
import type { Versioned } from '../../application/ports/versioned.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import { doneAt } from '../../domain/order/archiving.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { allClaimed, lineKey } from './warranties.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type State } from './state.ts';

/** All orders with an open case or a claim, looked up once for all that may move. */
const disputedIn = (state: State): ReadonlySet<OrderId> =>
  new Set([
    ...[...state.cases.values()].flatMap(({ opened }) => (opened.order === null ? [] : [opened.order])),
    ...allClaimed(state).map(({ order }) => order),
  ]);

const isWorkedOn = (state: State, { id, lines }: Order): boolean =>
  lines.some(({ number }) => {
    const task = state.manualTasks.get(lineKey(id, number));
    return task !== undefined && task.state !== 'Done' && !task.isPurged;
  });

const isCovered = (state: State, { id, lines }: Order, done: Instant, now: Instant): boolean =>
  lines.some(({ number }) => {
    const terms = state.lineWarranties.get(lineKey(id, number));
    return terms !== undefined && after(done, hours(24) * terms.days) >= now;
  });

const mayMove = (state: State, { placedFrom, finishedBefore }: ArchiveStep, now: Instant) => {
  const disputed = disputedIn(state);
  return ({ version, value: order }: Versioned<Order>): boolean => {
    const done = doneAt(order);
    return (
      order.placedAt >= placedFrom &&
      order.placedAt < finishedBefore &&
      done !== null &&
      done < finishedBefore &&
      state.archived.get(order.id) !== version &&
      !disputed.has(order.id) &&
      !isWorkedOn(state, order) &&
      !isCovered(state, order, done, now)
    );
  };
};

/** What moves stays where it is: that it moved is remembered by the version that it had, and one that changed came back. */
export const memoryOrderArchive = ({ change }: Memory, now: () => Instant): OrderArchive => ({
  move: (step) =>
    change((state) => {
      const orders = [...state.orders.values()]
        .filter(mayMove(state, step, now()))
        .sort((a, b) => a.value.placedAt - b.value.placedAt)
        .slice(0, step.most);
      const archived = orders.reduce(
        (before, { version, value: { id } }) => put(before, id, version),
        state.archived,
      );
      const moved = { moved: orders.length, placedUntil: orders.at(-1)?.value.placedAt ?? null };
      return E.right([moved, stateWith(state, { archived })]);
    }),
});
