import { lineKey } from '../../../adapters/memory/warranties.ts';
import type { State } from '../../../adapters/memory/state.ts';
import { after, hours, type Instant } from '../../../domain/instant.ts';
import type { Order } from '../../../domain/order/order.ts';

type Moment = { readonly state: State; readonly now: Instant };

const endOf = (order: Order): Instant | null => {
  if (order.tag === 'Delivered') return order.deliveredAt;
  if (order.tag === 'Expired') return order.expiredAt;
  return order.tag === 'Cancelled' ? order.cancelledAt : null;
};

const isClaimed = ({ claims, units }: State, { id }: Order): boolean =>
  [...units.values()].some((shelf) =>
    shelf.some(
      (unit) => (unit.tag === 'Sold' || unit.tag === 'Burned') && unit.order === id && claims.has(unit.id),
    ),
  );

const isMade = ({ manualTasks }: State, { id, lines }: Order): boolean =>
  lines.every(({ number }) => {
    const task = manualTasks.get(lineKey(id, number));
    return task === undefined || task.state === 'Done' || task.isPurged;
  });

/** Why an order is not done with for `age` milliseconds, in words; null where it is, and for `grace` already, and belongs into the archive. */
const whyNot = ({ state, now }: Moment, order: Order, age: number, grace = 0): string | null => {
  const end = endOf(order);
  if (end === null) return `is ${order.tag}`;
  if (after(end, age + grace) >= now || after(order.placedAt, age + grace) >= now) return 'is too young';
  if (order.attempts.some(({ tag }) => tag === 'Requested' || tag === 'Payable')) return 'can still be paid';
  if ([...state.cases.values()].some(({ opened }) => opened.order === order.id)) return 'has a case';
  if (isClaimed(state, order)) return 'has a claim';
  if (!isMade(state, order)) return 'is being made by hand';
  const days = order.lines.map(
    ({ number }) => state.lineWarranties.get(lineKey(order.id, number))?.days ?? 0,
  );
  return days.some((left) => left > 0 && after(end, hours(24) * left + grace) >= now)
    ? 'is under warranty'
    : null;
};

/** What is wrong with what one step archived, in words, or null (I10): only what is done with, as it stands. */
export const checkArchived = (before: State, state: State, now: Instant, age: number): string | null => {
  for (const [id, version] of state.archived) {
    if (before.archived.get(id) === version) continue;
    const kept = state.orders.get(id);
    if (kept?.version !== version) return `${id} was archived as it is not`;
    const wrong = whyNot({ state, now }, kept.value, age);
    if (wrong !== null) return `${id} ${wrong}, and was archived`;
  }
  return null;
};

/** Orders that should long be in the archive and are not, in words (I10). */
export const checkArchiveAtRest = (state: State, now: Instant, age: number): readonly string[] =>
  [...state.orders.values()]
    .filter(({ value, version }) => state.archived.get(value.id) !== version)
    .filter(({ value }) => whyNot({ state, now }, value, age, hours(6)) === null)
    .map(({ value: { id } }) => `${id} is done with, and was never archived`);
