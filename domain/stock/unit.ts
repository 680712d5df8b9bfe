import type { Brand } from '../brand.ts';
import type { OrderId } from '../order/order.ts';
import type { LineNumber } from '../order/order-line.ts';
import type { VariantCode } from '../catalogue/product.ts';
import type { GoodsContent } from './goods-file.ts';

export type UnitId = Brand<number, 'UnitId'>;

export const unitId = (id: number): UnitId => id as UnitId;

/** Which line of which order has the unit. */
export type Allocation = { readonly order: OrderId; readonly line: LineNumber };

type UnitFacts = { readonly id: UnitId; readonly product: VariantCode; readonly content: GoodsContent };

export type AvailableUnit = UnitFacts & { readonly tag: 'Available' };
/** Set aside for one order until it is paid or closed. */
export type ReservedUnit = UnitFacts & { readonly tag: 'Reserved' } & Allocation;
/** The buyer's for ever: no order gets it again. */
export type SoldUnit = UnitFacts & { readonly tag: 'Sold' } & Allocation;
/** Sold, and replaced under warranty: nobody gets it again, and nobody is shown it. */
export type BurnedUnit = UnitFacts & { readonly tag: 'Burned' } & Allocation;
/** One thing that can be sold once: an account, a key, a link, a file. */
export type UnitOfStock = AvailableUnit | ReservedUnit | SoldUnit | BurnedUnit;

/**
 * What an order does to its units: leaves them, gives them back to the shelf, or makes them the buyer's.
 * `Take` makes units the buyer's that are free on the shelf, for every line or not at all.
 */
export type StockMove = 'None' | 'Release' | 'Fulfil' | 'AllocateAndFulfil';

/** Whether the unit may be set aside for an order now. */
export const isAvailable = (unit: UnitOfStock): unit is AvailableUnit => unit.tag === 'Available';

export const reserve = (unit: AvailableUnit, { order, line }: Allocation): ReservedUnit => ({
  ...unit,
  tag: 'Reserved',
  order,
  line,
});

/** The unit after the move of the order that holds it; a unit handed over never moves again. */
export const moveUnit = (unit: ReservedUnit, move: Exclude<StockMove, 'AllocateAndFulfil'>): UnitOfStock => {
  switch (move) {
    case 'None':
      return unit;
    case 'Release':
      return { tag: 'Available', id: unit.id, product: unit.product, content: unit.content };
    case 'Fulfil':
      return { ...unit, tag: 'Sold' };
  }
};
