import * as E from 'fp-ts/lib/Either.js';
import type { Shortage } from '../../application/ports/orders.ts';
import type { Order, OrderLine } from '../../domain/order.ts';
import type { ProductCode } from '../../domain/product.ts';
import {
  hold,
  isFree,
  moveUnit,
  type FreeUnit,
  type StockMove,
  type UnitOfStock,
} from '../../domain/unit.ts';
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

type Grab = (unit: FreeUnit, order: Order) => UnitOfStock;

const grabLine = (units: Units, order: Order, line: OrderLine, grab: Grab): Units => {
  const chosen = (units.get(line.product) ?? []).filter(isFree).slice(0, line.quantity);
  const ids = new Set(chosen.map(({ id }) => id));
  return mapProducts(units, [line.product], (unit) =>
    isFree(unit) && ids.has(unit.id) ? grab(unit, order) : unit,
  );
};

const grabFor =
  (grab: Grab) =>
  (units: Units, order: Order): E.Either<Shortage, Units> => {
    const missing = order.lines.flatMap((line) => missingFor(units, line));
    return missing.length > 0
      ? E.left({ tag: 'Shortage', missing })
      : E.right(order.lines.reduce((left, line) => grabLine(left, order, line, grab), units));
  };

/** The units with those set aside that an order wants, the longest on the shelf first; all of them or none. */
export const holdFor = grabFor((unit, order) => hold(unit, order.id));

/** The same for an order that is paid: they are the buyer's at once. */
const takeFor = grabFor((unit, order) => moveUnit(hold(unit, order.id), 'HandOver'));

/** The units after what an order does to them; too few on the shelf is a shortage, and nothing is taken. */
export const moveFor = (units: Units, order: Order, move: StockMove): E.Either<Shortage, Units> => {
  if (move === 'Keep') return E.right(units);
  if (move === 'Take') return takeFor(units, order);
  const products = order.lines.map(({ product }) => product);
  return E.right(
    mapProducts(units, products, (unit) =>
      unit.tag === 'Held' && unit.order === order.id ? moveUnit(unit, move) : unit,
    ),
  );
};
