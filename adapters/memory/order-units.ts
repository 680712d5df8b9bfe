import * as E from 'fp-ts/lib/Either.js';
import type { Shortage } from '../../application/ports/orders.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { isOfUnits, unitsWanted, type OrderLine } from '../../domain/order/order-line.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import {
  reserve,
  isAvailable,
  moveUnit,
  type Allocation,
  type AvailableUnit,
  type StockMove,
  type UnitOfStock,
} from '../../domain/stock/unit.ts';
import { put, type State } from './state.ts';

type Units = State['units'];
type Missing = Shortage['missing'][number];

const freeCount = (units: Units, product: VariantCode): number =>
  (units.get(product) ?? []).filter(isAvailable).length;

const mapProducts = (
  units: Units,
  products: readonly VariantCode[],
  next: (unit: UnitOfStock) => UnitOfStock,
): Units => {
  let moved = units;
  for (const product of products) moved = put(moved, product, (units.get(product) ?? []).map(next));
  return moved;
};

type Allocate = (unit: AvailableUnit, to: Allocation) => UnitOfStock;

const allocateLine = (units: Units, order: OrderId, line: OrderLine, allocate: Allocate): Units => {
  const chosen = (units.get(line.product) ?? []).filter(isAvailable).slice(0, line.quantity);
  const ids = new Set(chosen.map(({ id }) => id));
  return mapProducts(units, [line.product], (unit) =>
    isAvailable(unit) && ids.has(unit.id) ? allocate(unit, { order, line: line.number }) : unit,
  );
};

const missingFor = (units: Units, lines: readonly OrderLine[]): readonly Missing[] =>
  [...unitsWanted(lines)].flatMap(([product, quantity]) => {
    const left = freeCount(units, product);
    return left < quantity ? [{ product, left }] : [];
  });

const allocateFor =
  (allocate: Allocate) =>
  (units: Units, { id, lines }: Order): E.Either<Shortage, Units> => {
    const missing = missingFor(units, lines);
    return missing.length > 0
      ? E.left({ tag: 'Shortage', missing })
      : E.right(
          lines.filter(isOfUnits).reduce((left, line) => allocateLine(left, id, line, allocate), units),
        );
  };

/** The units with those set aside that an order wants, the longest on the shelf first; all of them or none. */
export const reserveFor = allocateFor(reserve);

/** The same for an order that is paid: they are the buyer's at once. */
const allocateAndFulfilFor = allocateFor((unit, to) => moveUnit(reserve(unit, to), 'Fulfil'));

/** The units after what an order does to them; too few on the shelf is a shortage, and nothing is taken. */
export const moveFor = (units: Units, order: Order, move: StockMove): E.Either<Shortage, Units> => {
  if (move === 'None') return E.right(units);
  if (move === 'AllocateAndFulfil') return allocateAndFulfilFor(units, order);
  const products = order.lines.map(({ product }) => product);
  return E.right(
    mapProducts(units, products, (unit) =>
      unit.tag === 'Reserved' && unit.order === order.id ? moveUnit(unit, move) : unit,
    ),
  );
};
