import * as E from 'fp-ts/lib/Either.js';
import type { Shortage } from '../../application/ports/orders.ts';
import type { AwaitingPayment, Order, OrderLine } from '../../domain/order.ts';
import type { ProductCode } from '../../domain/product.ts';
import { hold, isFree, moveUnit, type StockMove, type UnitOfStock } from '../../domain/unit.ts';
import { put, type State } from './state.ts';

type Units = State['units'];
type Missing = Shortage['missing'][number];

const freeCount = (units: Units, product: ProductCode): number =>
  (units.get(product) ?? []).filter(isFree).length;

const missingFor = (units: Units, { product, quantity }: OrderLine): readonly Missing[] => {
  const left = freeCount(units, product);
  return left < quantity ? [{ product, left }] : [];
};

const mapProducts = (
  units: Units,
  products: readonly ProductCode[],
  next: (unit: UnitOfStock) => UnitOfStock,
): Units => {
  let moved = units;
  for (const product of products) moved = put(moved, product, (units.get(product) ?? []).map(next));
  return moved;
};

const holdLine = (units: Units, order: AwaitingPayment, line: OrderLine): Units => {
  const chosen = (units.get(line.product) ?? []).filter(isFree).slice(0, line.quantity);
  const ids = new Set(chosen.map(({ id }) => id));
  return mapProducts(units, [line.product], (unit) =>
    isFree(unit) && ids.has(unit.id) ? hold(unit, order.id) : unit,
  );
};

/** The units with those set aside that an order wants, the longest on the shelf first; all of them or none. */
export const holdFor = (units: Units, order: AwaitingPayment): E.Either<Shortage, Units> => {
  const missing = order.lines.flatMap((line) => missingFor(units, line));
  return missing.length > 0
    ? E.left({ tag: 'Shortage', missing })
    : E.right(order.lines.reduce((held, line) => holdLine(held, order, line), units));
};

/** The units after what an order does to those it holds. */
export const moveFor = (units: Units, order: Order, move: StockMove): Units =>
  move === 'Keep'
    ? units
    : mapProducts(
        units,
        order.lines.map(({ product }) => product),
        (unit) => (unit.tag === 'Held' && unit.order === order.id ? moveUnit(unit, move) : unit),
      );
