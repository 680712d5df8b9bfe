import type { FoundOrder, OrderFilter, OrderQueries } from '../../application/ports/order-queries.ts';
import type { Order } from '../../domain/order/order.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { StockBatchId } from '../../domain/stock/stock-batch.ts';
import type { Memory } from './memory.ts';
import type { State } from './state.ts';

const isOf = (state: State, product: VariantCode, code: VariantCode): boolean =>
  code === product || String(state.variants.get(code)?.product.id) === String(product);

const hasUnitOf = (state: State, { id, lines }: Order, batch: StockBatchId): boolean => {
  const units = state.batches.get(batch)?.units;
  return lines.some(({ product }) =>
    (state.units.get(product) ?? []).some(
      (unit) => unit.tag !== 'Available' && unit.order === id && units?.has(unit.id) === true,
    ),
  );
};

const matches =
  (state: State, { buyer, product, batch, total, from, until, ...wanted }: OrderFilter) =>
  ({ order }: FoundOrder): boolean =>
    (wanted.state === null || order.tag === wanted.state) &&
    (buyer === null || order.buyer === buyer) &&
    (product === null || order.lines.some((line) => isOf(state, product, line.product))) &&
    (batch === null || hasUnitOf(state, order, batch)) &&
    (total === null || order.total === total) &&
    (from === null || order.placedAt >= from) &&
    (until === null || order.placedAt < until);

const all = (state: State): readonly FoundOrder[] =>
  [...state.orders.values()].map(({ value: order }, at) => ({
    place: at + 1,
    order,
    buyerName: state.buyers.get(order.buyer)?.buyer.firstName ?? null,
  }));

export const memoryOrderQueries = ({ ask }: Memory): OrderQueries => ({
  search: (filter, before, limit) =>
    ask((state) =>
      all(state)
        .filter(({ place }) => before === null || place < before)
        .filter(matches(state, filter))
        .toReversed()
        .slice(0, limit),
    ),
});
