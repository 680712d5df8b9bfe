import type { Snapshot } from './snapshot.ts';

const about = (order: string, key: string): boolean => key.includes(order);

/** What the books say of one order, in lines: what a reader of its story wants to know next. */
export const factsOf = (
  { orders, attempts, cases, entries, jobs, payments, chats, at }: Snapshot,
  order: string,
): readonly string[] => [
  ...orders
    .filter(({ id }) => id === order)
    .map(
      ({ state, paidFrom, bought, goods }) =>
        `order: ${state}, paid from ${paidFrom ?? 'nothing'}, ${String(bought)} bought, goods: ${goods.join(' ') || 'none'}`,
    ),
  ...attempts
    .filter((attempt) => attempt.order === order)
    .map(({ reference, state, received }) => `attempt ${reference}: ${state} ${String(received ?? '')}`),
  ...payments
    .filter(({ reference }) => about(order, reference))
    .map(({ reference, status, amount }) => `gateway ${reference}: ${status} ${String(amount)}`),
  ...cases
    .filter((one) => one.order === order)
    .map(({ kind, amount, answer }) => `case: ${kind} ${String(amount)} ${answer ?? 'open'}`),
  ...entries.filter((one) => one.order === order).map(({ key, amount }) => `entry ${key}: ${String(amount)}`),
  ...jobs
    .filter(({ key }) => about(order, key))
    .map(
      ({ key, runAt, attempts: tries, maxAttempts, locked }) =>
        `job ${key}: try ${String(tries)} of ${String(maxAttempts)}, due in ${String(runAt - at)} ms${locked ? ', locked' : ''}`,
    ),
  ...chats
    .flatMap(({ handovers }) => handovers)
    .filter((handover) => handover.order === order)
    .map(({ units }) => `shown: ${units.join(' ')}`),
];
