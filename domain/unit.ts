import type { Brand } from './brand.ts';
import type { OrderId } from './order.ts';
import type { LineNumber } from './order-line.ts';
import type { ProductCode } from './product.ts';

export type UnitId = Brand<number, 'UnitId'>;

export const unitId = (id: number): UnitId => id as UnitId;

/** Which line of which order has the unit. */
export type Allocation = { readonly order: OrderId; readonly line: LineNumber };

type UnitFacts = { readonly id: UnitId; readonly product: ProductCode; readonly content: string };

export type FreeUnit = UnitFacts & { readonly tag: 'Free' };
/** Set aside for one order until it is paid or closed. */
export type HeldUnit = UnitFacts & { readonly tag: 'Held' } & Allocation;
/** The buyer's for ever: no order gets it again. */
export type HandedOverUnit = UnitFacts & { readonly tag: 'HandedOver' } & Allocation;
/** One thing that can be sold once: an account, a key, a link. */
export type UnitOfStock = FreeUnit | HeldUnit | HandedOverUnit;

/**
 * What an order does to its units: leaves them, gives them back to the shelf, or makes them the buyer's.
 * `Take` makes units the buyer's that are free on the shelf, for every line or not at all.
 */
export type StockMove = 'Keep' | 'Release' | 'HandOver' | 'Take';

/** Whether the unit may be set aside for an order now. */
export const isFree = (unit: UnitOfStock): unit is FreeUnit => unit.tag === 'Free';

export const hold = (unit: FreeUnit, { order, line }: Allocation): HeldUnit => ({
  ...unit,
  tag: 'Held',
  order,
  line,
});

/** The unit after the move of the order that holds it; a unit handed over never moves again. */
export const moveUnit = (unit: HeldUnit, move: Exclude<StockMove, 'Take'>): UnitOfStock => {
  switch (move) {
    case 'Keep':
      return unit;
    case 'Release':
      return { tag: 'Free', id: unit.id, product: unit.product, content: unit.content };
    case 'HandOver':
      return { ...unit, tag: 'HandedOver' };
  }
};
