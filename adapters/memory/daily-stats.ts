import type { Day, DayStats, DailyStats } from '../../application/ports/daily-stats.ts';
import { after, type Instant } from '../../domain/instant.ts';
import { isDeposit, type Order } from '../../domain/order/order.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type StoredCart, type State } from './state.ts';

const isWithin = ({ from, to }: Day, moment: Instant): boolean => moment >= from && moment < to;

const succeededAt = (order: Order): Instant | null =>
  (order.tag === 'Paid' || order.tag === 'Delivered') && !isDeposit(order) ? order.paidAt : null;

const failedAt = (order: Order): Instant | null => {
  if (isDeposit(order)) return null;
  if (order.tag === 'Expired') return order.expiredAt;
  return order.tag === 'Cancelled' ? order.cancelledAt : null;
};

/** An emptied cart is abandoned when it was emptied, an open one when it was idle for too long. */
const abandonedAt = ({ end, touchedAt }: StoredCart, idleAfter: number): Instant | null => {
  if (end?.tag === 'Abandoned') return touchedAt;
  return end === null ? after(touchedAt, idleAfter) : null;
};

const countDay = (state: State, day: Day, idleAfter: number): DayStats => {
  const orders = [...state.orders.values()].map(({ value }) => value);
  const carts = [...state.carts.values()];
  const within = (moments: readonly (Instant | null)[]): number =>
    moments.filter((moment) => moment !== null && isWithin(day, moment)).length;
  return {
    users: [...state.buyers.values()].filter(({ since }) => since < day.to).length,
    succeeded: within(orders.map(succeededAt)),
    failed: within(orders.map(failedAt)),
    cartsCreated: within(carts.map(({ createdAt }) => createdAt)),
    cartsAbandoned: within(carts.map((cart) => abandonedAt(cart, idleAfter))),
  };
};

export const memoryDailyStats = ({ ask, set }: Memory): DailyStats => ({
  publicStats: () =>
    ask(({ buyers, orders }) => ({
      users: buyers.size,
      finishedTransactions: [...orders.values()].filter(({ value }) => succeededAt(value) !== null).length,
    })),
  count: (day, idleAfter) => ask((state) => countDay(state, day, idleAfter)),
  keep: (date, figures) =>
    set((state) => stateWith(state, { dailyStats: put(state.dailyStats, date, figures) })),
  stored: (date) => ask((state) => state.dailyStats.get(date) ?? null),
});
