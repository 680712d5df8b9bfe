import type { State } from '../../../adapters/memory/state.ts';
import { isDeposit, unitCount, type Order } from '../../../domain/order/order.ts';
import type { BooksSnapshot } from '../../support/books/snapshot.ts';
import type { Gateway } from '../outside/gateway.ts';

const isSold = (order: Order): order is Extract<Order, { tag: 'Paid' | 'Delivered' }> =>
  order.tag === 'Paid' || order.tag === 'Delivered';

const orderAsSeen =
  (goods: ReadonlyMap<string, readonly string[]>) =>
  (order: Order): BooksSnapshot['orders'][number] => ({
    id: order.id,
    buyer: order.buyer,
    state: order.tag,
    isDeposit: isDeposit(order),
    total: order.total,
    paidFrom: isSold(order) ? order.paidFrom : null,
    waived: isSold(order) ? order.waived : 0,
    expiresAt: order.expiresAt,
    bought: unitCount(order),
    goods: goods.get(order.id) ?? [],
  });

/** The units that are each order's own. */
const goodsOf = ({ units }: State): ReadonlyMap<string, readonly string[]> => {
  const goods = new Map<string, string[]>();
  for (const unit of [...units.values()].flat())
    if (unit.tag === 'Sold') goods.set(unit.order, [...(goods.get(unit.order) ?? []), String(unit.id)]);
  return goods;
};

/** The books of a shop in memory, and those of its gateway. */
export const booksOf = (
  state: State,
  { receipts }: Pick<Gateway, 'receipts'>,
  acknowledged: readonly string[],
): BooksSnapshot => {
  const orders = [...state.orders.values()].map(({ value }) => value);
  return {
    acknowledged,
    orders: orders.map(orderAsSeen(goodsOf(state))),
    attempts: orders.flatMap(({ id, attempts }) =>
      attempts.map((attempt) => ({
        reference: attempt.reference,
        order: id,
        state: attempt.tag,
        received: attempt.tag === 'Settled' ? attempt.received : null,
        vouched: attempt.tag === 'Settled' && attempt.confirmation !== null,
      })),
    ),
    cases: [...state.cases.values()].map(({ opened, answered }) => ({
      ...opened,
      answer: answered?.answer ?? null,
      note: answered?.note ?? null,
    })),
    entries: [...state.ledger.values()],
    balances: state.balances,
    payments: [...receipts.values()].map(({ reference, amount, sandbox }) => ({
      reference,
      status: 'completed',
      amount,
      sandbox,
    })),
  };
};
