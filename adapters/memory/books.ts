import type { BookedAttempt, Books, Violation } from '../../application/ports/books.ts';
import { isDeposit, type Order } from '../../domain/order/order.ts';
import { nothing, sum } from '../../domain/rupiah.ts';
import { netOf } from '../../domain/balance/wallet.ts';
import type { Memory } from './memory.ts';
import type { State } from './state.ts';

/** What came to the balance for an order by itself or by an answered case, without refunds. */
const credits = ['Deposited', 'PaidLate', 'Overpaid', 'PaidTwice', 'CaseCredited'];

const moneyIn = (order: Order): number => {
  const received = order.attempts.map((attempt) => (attempt.tag === 'Settled' ? attempt.received : nothing));
  const spent = (order.tag === 'Paid' || order.tag === 'Delivered') && order.paidFrom === 'Balance';
  return sum(received) + (spent ? order.total : 0);
};

const moneyOut = (state: State, order: Order): number => {
  const goods =
    (order.tag === 'Paid' || order.tag === 'Delivered') && !isDeposit(order) ? order.total - order.waived : 0;
  const entries = (state.entriesOf.get(order.buyer) ?? []).filter(
    (entry) => entry.order === order.id && credits.includes(entry.kind),
  );
  const cases = [...state.cases.values()].filter(
    ({ opened, answered }) =>
      opened.order === order.id && (answered === null || answered.answer === 'RefundOutside'),
  );
  return goods + netOf(entries) + sum(cases.map(({ opened }) => opened.amount));
};

const violationsIn = (state: State): readonly Violation[] => [
  ...[...state.orders.values()].flatMap(({ value }) => {
    const [came, went] = [moneyIn(value), moneyOut(state, value)];
    return came === went
      ? []
      : [{ invariant: 'I2', subject: value.id, detail: `${String(came)} came, ${String(went)} went` }];
  }),
  ...[...state.balances].flatMap(([buyer, balance]) => {
    const entries = netOf(state.entriesOf.get(buyer) ?? []);
    return entries === balance
      ? []
      : [
          {
            invariant: 'I2',
            subject: String(buyer),
            detail: `balance ${String(balance)}, entries ${String(entries)}`,
          },
        ];
  }),
];

const attemptsIn = (state: State): readonly BookedAttempt[] =>
  [...state.orders.values()].flatMap(({ value }) =>
    value.attempts.map((attempt) => ({ order: value.id, attempt })),
  );

export const memoryBooks = ({ ask }: Memory): Books => ({
  violations: () => ask(violationsIn),
  attempts: (since, after, limit) =>
    ask((state) =>
      attemptsIn(state)
        .filter(
          ({ attempt }) => attempt.requestedAt >= since && (after === null || attempt.reference > after),
        )
        .sort((a, b) => (a.attempt.reference < b.attempt.reference ? -1 : 1))
        .slice(0, limit),
    ),
});
