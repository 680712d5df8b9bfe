import type { BookedAttempt, Books, Violation } from '../../application/ports/books.ts';
import { isDeposit, type Order, type OrderId } from '../../domain/order/order.ts';
import { netOf, type EntryKind } from '../../domain/balance/wallet.ts';
import type { Memory } from './memory.ts';
import type { State } from './state.ts';

/** What came to the balance for an order by itself or by an answered case, without refunds. */
const credits: ReadonlySet<EntryKind> = new Set([
  'Deposited',
  'PaidLate',
  'Overpaid',
  'PaidTwice',
  'CaseCredited',
]);

const moneyIn = (order: Order): number => {
  const spent = (order.tag === 'Paid' || order.tag === 'Delivered') && order.paidFrom === 'Balance';
  let came: number = spent ? order.total : 0;
  for (const attempt of order.attempts) if (attempt.tag === 'Settled') came += attempt.received;
  return came;
};

type Amounts = Map<OrderId | null, number>;

const add = (amounts: Amounts, order: OrderId | null, amount: number): void => {
  amounts.set(order, (amounts.get(order) ?? 0) + amount);
};

/** What went to balances or waits in cases, by order: looked up once for all of them. */
const elsewhere = ({ ledger, cases }: State): Amounts => {
  const amounts: Amounts = new Map();
  for (const { order, kind, amount } of ledger.values()) if (credits.has(kind)) add(amounts, order, amount);
  for (const { opened, answered } of cases.values())
    if (answered === null || answered.answer === 'RefundOutside') add(amounts, opened.order, opened.amount);
  return amounts;
};

const goodsFor = (order: Order): number =>
  (order.tag === 'Paid' || order.tag === 'Delivered') && !isDeposit(order) ? order.total - order.waived : 0;

const wrongOrders = (state: State): readonly Violation[] => {
  const amounts = elsewhere(state);
  return [...state.orders.values()].flatMap(({ value }) => {
    const [came, went] = [moneyIn(value), goodsFor(value) + (amounts.get(value.id) ?? 0)];
    return came === went
      ? []
      : [{ invariant: 'I2', subject: value.id, detail: `${String(came)} came, ${String(went)} went` }];
  });
};

const violationsIn = (state: State): readonly Violation[] => [
  ...wrongOrders(state),
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
