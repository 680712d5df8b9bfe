import * as E from 'fp-ts/lib/Either.js';
import type { Shortage } from '../../application/ports/orders.ts';
import type { Order } from '../../domain/order/order.ts';
import { sharedWanted } from '../../domain/order/order-line.ts';
import { leftOf, type SharedGoods } from '../../domain/stock/goods.ts';
import type { StockMove } from '../../domain/stock/unit.ts';
import { put, type State } from './state.ts';

type Shared = State['shared'];

const missingFor = (shared: Shared, { lines }: Order): Shortage['missing'] =>
  [...sharedWanted(lines)].flatMap(([product, quantity]) => {
    const goods = shared.get(product);
    const left = goods === undefined ? 0 : leftOf(goods);
    return left !== null && left < quantity ? [{ product, left }] : [];
  });

const counted = (
  shared: Shared,
  { lines }: Order,
  next: (goods: SharedGoods, quantity: number) => Partial<SharedGoods>,
): Shared =>
  [...sharedWanted(lines)].reduce((stored, [product, quantity]) => {
    const goods = stored.get(product);
    return goods === undefined ? stored : put(stored, product, { ...goods, ...next(goods, quantity) });
  }, shared);

/** What is the same to everybody, promised to an order; a shortage where a ceiling leaves too little. */
export const promiseTo = (shared: Shared, order: Order): E.Either<Shortage, Shared> => {
  const missing = missingFor(shared, order);
  return missing.length > 0
    ? E.left({ tag: 'Shortage', missing })
    : E.right(counted(shared, order, ({ reserved }, quantity) => ({ reserved: reserved + quantity })));
};

const holds = (order: Order): boolean =>
  order.tag === 'AwaitingPayment' || (order.tag === 'UnderReview' && order.holdsUnits);

/** What an order does to it, by the state that the order was in before. */
export const moveShared = (
  shared: Shared,
  before: Order,
  order: Order,
  move: StockMove,
): E.Either<Shortage, Shared> => {
  if (move === 'AllocateAndFulfil') {
    const missing = missingFor(shared, order);
    return missing.length > 0
      ? E.left({ tag: 'Shortage', missing })
      : E.right(counted(shared, order, ({ sold }, quantity) => ({ sold: sold + quantity })));
  }
  if (move === 'None' || !holds(before)) return E.right(shared);
  return E.right(
    counted(shared, order, ({ reserved, sold }, quantity) => ({
      reserved: reserved - quantity,
      sold: move === 'Fulfil' ? sold + quantity : sold,
    })),
  );
};
