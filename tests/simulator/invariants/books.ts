import type { State } from '../../../adapters/memory/state.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { isDeposit, type Order } from '../../../domain/order/order.ts';
import { sum } from '../../../domain/rupiah.ts';
import { netOf } from '../../../domain/balance/wallet.ts';
import type { Receipt } from '../outside/gateway.ts';

const receivedBy = (order: Order): number =>
  sum(order.attempts.flatMap((attempt) => (attempt.tag === 'Settled' ? [attempt.received] : [])));

const isBought = (order: Order): order is Extract<Order, { tag: 'Paid' | 'Delivered' }> =>
  order.tag === 'Paid' || order.tag === 'Delivered';

const fromBalance = (order: Order): number =>
  isBought(order) && order.paidFrom === 'Balance' ? order.total : 0;

const refundsOf = (order: Order) => (order.tag === 'Delivered' ? order.refunds : []);

/** What the goods cost that the buyer has and was not given the money back for. */
const goodsOf = (order: Order): number =>
  isBought(order) && !isDeposit(order)
    ? order.total - order.waived - sum(refundsOf(order).map(({ amount }) => amount))
    : 0;

/** What was given back outside the shop, for goods or instead of an answer to a case. */
const givenBack = (state: State, order: Order): number =>
  sum([
    ...refundsOf(order).flatMap(({ to, amount }) => (to.tag === 'Outside' ? [amount] : [])),
    ...casesOf(state, order, (answer) => answer === 'RefundOutside'),
  ]);

const casesOf = (state: State, order: Order, counts: (answer: string | null) => boolean) =>
  [...state.cases.values()].flatMap(({ opened, answered }) =>
    opened.order === order.id && counts(answered?.answer ?? null) ? [opened.amount] : [],
  );

/** What is wrong with the money of an order, or null (I2): every rupiah that came in is goods, balance, given back or an open case. */
export const checkMoney = (state: State, order: Order): string | null => {
  const entries = (state.entriesOf.get(order.buyer) ?? []).filter((entry) => entry.order === order.id);
  const spent = netOf(entries.filter(({ kind }) => kind === 'OrderPaid'));
  if (spent + fromBalance(order) !== 0) return `took ${-spent} from the balance for ${fromBalance(order)}`;
  const came = receivedBy(order) + fromBalance(order);
  const goods = goodsOf(order);
  const credited = netOf(entries) - spent;
  const back = givenBack(state, order);
  const waiting = sum(casesOf(state, order, (answer) => answer === null));
  return came === goods + credited + back + waiting
    ? null
    : `has ${came}, of which ${goods} are goods, ${credited} balance, ${back} given back, ${waiting} in open cases`;
};

/** What is wrong with a buyer's balance, or null (I2): it is the sum of its ledger, and never below zero. */
export const checkBalance = (state: State, buyer: BuyerId): string | null => {
  const balance = state.balances.get(buyer) ?? 0;
  const net = netOf(state.entriesOf.get(buyer) ?? []);
  if (balance < 0) return `has a balance of ${balance}`;
  return balance === net ? null : `has a balance of ${balance}, and a ledger of ${net}`;
};

/** What is wrong with what an order says it received, or null: the gateway has taken just that, and in earnest. */
export const checkReceipts = (
  order: Order,
  receiptOf: (reference: Receipt['reference']) => Receipt | undefined,
): string | null => {
  for (const attempt of order.attempts) {
    if (attempt.tag !== 'Settled' || attempt.confirmation !== null) continue;
    const receipt = receiptOf(attempt.reference);
    if (receipt === undefined) return `settled ${attempt.reference}, for which no money came`;
    if (receipt.transaction !== attempt.transaction)
      return `settled ${attempt.reference} by ${attempt.transaction}, and ${receipt.transaction} brought the money`;
    if (receipt.sandbox) return `settled ${attempt.reference} with play money`;
    if (receipt.amount !== attempt.received)
      return `received ${attempt.received}, but the gateway took ${receipt.amount}`;
  }
  return null;
};
