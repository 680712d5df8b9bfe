import type { State } from '../../../adapters/memory/state.ts';
import { isDeposit, type Order, type OrderId } from '../../../domain/order/order.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { UnitOfStock } from '../../../domain/stock/unit.ts';

const ownerOf = (unit: UnitOfStock): OrderId | null => (unit.tag === 'Available' ? null : unit.order);

/** What is wrong with one step of a unit on behalf of an order, or null (I1). */
const checkUnit = (before: UnitOfStock, after: UnitOfStock, by: OrderId | null): string | null => {
  if (after.id !== before.id || after.content !== before.content) return `unit ${before.id} became another`;
  if (before.tag === 'Burned') return `unit ${before.id} was burned before`;
  if (before.tag === 'Sold' && after.tag !== 'Burned') return `unit ${before.id} was handed over before`;
  const touched = ownerOf(before) ?? ownerOf(after);
  if (touched !== by) return `unit ${before.id} of ${touched ?? 'nobody'} was moved for ${by ?? 'nobody'}`;
  const stays = ownerOf(after) === null || ownerOf(after) === touched;
  const step = `${before.tag} ${after.tag}`;
  return stays &&
    ['Available Reserved', 'Available Sold', 'Reserved Available', 'Reserved Sold', 'Sold Burned'].includes(
      step,
    )
    ? null
    : `unit ${before.id} went from ${before.tag} to ${after.tag}`;
};

/** What is wrong with a shelf after one commit for an order, or null: none is lost, each moved for its own order. */
export const checkShelf = (
  before: readonly UnitOfStock[],
  after: readonly UnitOfStock[],
  by: OrderId | null,
): string | null => {
  if (after.length < before.length) return `${before.length - after.length} units are gone`;
  for (const [place, unit] of after.entries()) {
    const old = before[place];
    if (old === unit) continue;
    const wrong = old === undefined ? null : checkUnit(old, unit, by);
    if (wrong !== null) return wrong;
  }
  return null;
};

const countOf = (state: State, product: VariantCode, tag: UnitOfStock['tag'], order: OrderId): number => {
  let count = 0;
  for (const unit of state.units.get(product) ?? [])
    if (unit.tag === tag && ownerOf(unit) === order) count += 1;
  return count;
};

/** How many units an order should have set aside, and how many should be its buyer's. */
const entitled = (order: Order): { readonly held: boolean; readonly handedOver: boolean } => ({
  held: order.tag === 'AwaitingPayment' || (order.tag === 'UnderReview' && order.holdsUnits),
  handedOver: order.tag === 'Paid' || order.tag === 'Delivered',
});

/** What is the same to everybody, beside how many orders are promised it and have it: counted as each of them moves. */
export type SharedWatch = {
  readonly moved: (before: Order | undefined, order: Order | undefined) => void;
  /** What is wrong, in words, or null (I1): just those orders are promised it and have it that should, and a ceiling is never passed. */
  readonly check: (before: State, now: State) => string | null;
};

export const openSharedWatch = (): SharedWatch => {
  const due = new Map<VariantCode, { held: number; handedOver: number }>();

  const count = (order: Order | undefined, by: 1 | -1): void => {
    if (order === undefined) return;
    const { held, handedOver } = entitled(order);
    for (const { product, quantity } of order.lines) {
      const counts = due.get(product) ?? { held: 0, handedOver: 0 };
      if (held) counts.held += by * quantity;
      if (handedOver) counts.handedOver += by * quantity;
      due.set(product, counts);
    }
  };

  return {
    moved: (before, order) => {
      count(before, -1);
      count(order, 1);
    },
    check: (before, now) => {
      for (const [product, { reserved, sold, ceiling }] of [...now.shared]) {
        const { held, handedOver } = due.get(product) ?? { held: 0, handedOver: 0 };
        if (reserved !== held) return `${product} is promised to ${held}, and counts ${reserved}`;
        if (sold !== handedOver) return `${product} was bought by ${handedOver}, and counts ${sold}`;
        const was = before.shared.get(product);
        const taken = reserved + sold;
        if (ceiling !== null && taken > ceiling && taken > (was?.reserved ?? 0) + (was?.sold ?? 0))
          return `${product} is for ${ceiling}, and ${taken} have it`;
      }
      return null;
    },
  };
};

/** What is wrong with the units of an order as it stands, or null (I1, I4): all of every line, or none. */
export const checkHoldings = (state: State, order: Order): string | null => {
  const { held, handedOver } = entitled(order);
  for (const { product, quantity, kind } of order.lines) {
    if (kind !== 'unit') continue;
    const has = countOf(state, product, 'Reserved', order.id);
    const got = countOf(state, product, 'Sold', order.id);
    if (has !== (held ? quantity : 0))
      return `${order.tag}, ${quantity} of ${product} ordered, but ${has} set aside`;
    if (got !== (handedOver ? quantity : 0))
      return `${order.tag}, ${quantity} of ${product} ordered, but ${got} handed over`;
  }
  return order.lines.length > 0 || isDeposit(order) ? null : 'is about nothing';
};
