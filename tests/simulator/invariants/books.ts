import type { State } from '../../../adapters/memory/state.ts';
import type { Order } from '../../../domain/order.ts';
import { sum } from '../../../domain/rupiah.ts';
import type { Receipt } from '../outside/gateway.ts';

const receivedBy = (order: Order): number =>
  sum(order.attempts.flatMap((attempt) => (attempt.tag === 'Settled' ? [attempt.received] : [])));

const boughtBy = (order: Order): number =>
  order.tag === 'Paid' || order.tag === 'Delivered' ? order.total : 0;

const waitingFor = (state: State, order: Order): number =>
  sum(state.cases.filter((one) => one.order === order.id).map(({ amount }) => amount));

/** What is wrong with the money of an order, or null (I2): every rupiah that came in bought goods or waits for the owner. */
export const checkMoney = (state: State, order: Order): string | null => {
  const received = receivedBy(order);
  const bought = boughtBy(order);
  const waiting = waitingFor(state, order);
  return received === bought + waiting
    ? null
    : `received ${received}, but bought ${bought} and has ${waiting} in open cases`;
};

/** What is wrong with what an order says it received, or null: the gateway has taken just that, and in earnest. */
export const checkReceipts = (
  order: Order,
  receiptOf: (reference: Receipt['reference']) => Receipt | undefined,
): string | null => {
  for (const attempt of order.attempts) {
    if (attempt.tag !== 'Settled') continue;
    const receipt = receiptOf(attempt.reference);
    if (receipt === undefined) return `settled ${attempt.reference}, for which no money came`;
    if (receipt.sandbox) return `settled ${attempt.reference} with play money`;
    if (receipt.amount !== attempt.received)
      return `received ${attempt.received}, but the gateway took ${receipt.amount}`;
  }
  return null;
};
