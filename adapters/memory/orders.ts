import * as O from 'fp-ts/lib/Option.js';
import type { Orders } from '../../application/ports/orders.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import { isDeposit, type AwaitingPayment, type Order, type OrderId } from '../../domain/order/order.ts';
import { isShared } from '../../domain/order/order-line.ts';
import type { Goods } from '../../domain/stock/goods.ts';
import type { Memory } from './memory.ts';
import { commitDecision, keepDeposit, placeOrder } from './order-changes.ts';
import { madeFor } from './manual-work.ts';
import { pageOf } from './page-of.ts';
import type { State } from './state.ts';

const isUnpaid = (order: Order): order is AwaitingPayment => order.tag === 'AwaitingPayment';

const ofBuyer = (state: State, buyer: BuyerId): readonly Order[] =>
  (state.ordersOf.get(buyer) ?? [])
    .flatMap((id) => state.orders.get(id)?.value ?? [])
    .sort((a, b) => a.placedAt - b.placedAt);

const overdue = (state: State, paidBefore: Instant): readonly OrderId[] =>
  [...state.owed.values()]
    .filter(
      (order) =>
        order.tag === 'Paid' &&
        order.paidAt < paidBefore &&
        order.unreachableSince === null &&
        order.alarmedAt === null,
    )
    .sort((a, b) => a.paidAt - b.paidAt)
    .map(({ id }) => id);

const goodsOf = (state: State, id: OrderId): readonly Goods[] => {
  const order = state.orders.get(id)?.value;
  const isPaid = order?.tag === 'Paid' || order?.tag === 'Delivered';
  return (order?.lines ?? []).flatMap((line): readonly Goods[] => {
    const { product, number } = line;
    const shared = isShared(line) && isPaid ? state.shared.get(product) : undefined;
    if (shared !== undefined)
      return [{ tag: 'Shared', order: id, line: number, product, content: shared.content }];
    const made = madeFor(state, id, number);
    if (made !== null) return [{ tag: 'Made', order: id, line: number, product, content: made }];
    return (state.units.get(product) ?? [])
      .filter((unit) => unit.tag === 'Sold')
      .filter((unit) => unit.order === id && unit.line === number);
  });
};

export const memoryOrders = ({ ask, change }: Memory, now: () => Instant): Orders => ({
  place: (placement, cartVersion) => change((state) => placeOrder(state, placement, cartVersion, now())),
  open: (deposit, beside) => change((state) => keepDeposit(state, deposit, beside, now())),
  commit: (decision, version) => change((state) => commitDecision(state, decision, version, now())),
  find: (id) => ask((state) => O.fromNullable(state.orders.get(id))),
  findWithBuyer: (id) =>
    ask((state) => {
      const found = state.orders.get(id);
      return found === undefined
        ? O.none
        : O.some({ found, buyer: state.buyers.get(found.value.buyer)?.buyer ?? null });
    }),
  findByReference: (reference) =>
    ask((state) => {
      const id = state.references.get(reference);
      return O.fromNullable(id === undefined ? undefined : state.orders.get(id));
    }),
  ofBuyer: (buyer, page) =>
    ask((state) =>
      pageOf(
        ofBuyer(state, buyer)
          .filter((order) => !isDeposit(order))
          .toReversed(),
        page,
      ),
    ),
  depositsOf: (buyer, page) =>
    ask((state) => pageOf(ofBuyer(state, buyer).filter(isDeposit).toReversed(), page)),
  unpaidOf: (buyer) => ask((state) => ofBuyer(state, buyer).filter(isUnpaid)),
  overdue: (paidBefore, limit) => ask((state) => overdue(state, paidBefore).slice(0, limit)),
  unpaidPast: (expiresAt, limit) =>
    ask((state) =>
      [...state.orders.values()]
        .map(({ value }) => value)
        .filter((order) => isUnpaid(order) && order.expiresAt < expiresAt)
        .sort((a, b) => a.expiresAt - b.expiresAt)
        .slice(0, limit)
        .map(({ id }) => id),
    ),
  goods: (id) => ask((state) => goodsOf(state, id)),
});
