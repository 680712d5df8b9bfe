import type { State } from '../../../adapters/memory/state.ts';
import { isDeposit, type Order } from '../../../domain/order.ts';
import { sum } from '../../../domain/rupiah.ts';
import { netOf } from '../../../domain/wallet.ts';
import type { Receipt } from '../outside/gateway.ts';

const receivedBy = (order: Order): number =>
  sum(order.attempts.flatMap((attempt) => (attempt.tag === 'Settled' ? [attempt.received] : [])));

const isBought = (order: Order) => order.tag === 'Paid' || order.tag === 'Delivered';

/** What the goods cost that an order bought; a deposit buys none. */
const boughtBy = (order: Order): number =>
  isBought(order) && !isDeposit(order) ? order.total - order.waived : 0;

const drawnBy = (order: Order): number => (isBought(order) && order.paidFrom === 'Balance' ? order.total : 0);

/** What went to the balance for the order; what was drawn for it and given back for its goods is not meant. */
const creditedFor = (state: State, order: Order): number =>
  netOf(
    (state.entriesOf.get(order.buyer) ?? []).filter(
      (entry) => entry.order === order.id && !['OrderPaid', 'Refunded'].includes(entry.kind),
    ),
  );

/** What waits for the owner, or was given back outside the shop. */
const asideFor = (state: State, order: Order): number =>
  sum(
    [...state.cases.values()]
      .filter(
        ({ opened, answered }) =>
          opened.order === order.id && (answered?.answer ?? 'RefundOutside') === 'RefundOutside',
      )
      .map(({ opened }) => opened.amount),
  );

/** What is wrong with the money of an order, or null (I2): every rupiah that came in bought goods, went to the balance, was given back or waits for the owner. */
export const checkMoney = (state: State, order: Order): string | null => {
  const came = receivedBy(order) + drawnBy(order);
  const bought = boughtBy(order);
  const credited = creditedFor(state, order);
  const aside = asideFor(state, order);
  return came === bought + credited + aside
    ? null
    : `${came} came, but it bought ${bought}, credited ${credited} and has ${aside} in cases`;
};

/** What is wrong with what an order says it received, or null: the gateway has taken just that, and in earnest. */
export const checkReceipts = (
  order: Order,
  receiptOf: (reference: Receipt['reference']) => Receipt | undefined,
): string | null => {
  for (const attempt of order.attempts) {
    if (attempt.tag !== 'Settled') continue;
    if (attempt.confirmation !== null) continue;
    const receipt = receiptOf(attempt.reference);
    if (receipt === undefined) return `settled ${attempt.reference}, for which no money came`;
    if (receipt.sandbox) return `settled ${attempt.reference} with play money`;
    if (receipt.amount !== attempt.received)
      return `received ${attempt.received}, but the gateway took ${receipt.amount}`;
  }
  return null;
};
