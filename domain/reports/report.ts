import type { Instant } from '../instant.ts';
import type { Rupiah } from '../rupiah.ts';
import type { Period } from './period.ts';

/** What a span came to. Each figure is defined in docs/figures.md. */
export type Totals = {
  readonly revenue: Rupiah;
  readonly orders: number;
  readonly refunded: Rupiah;
  readonly newBuyers: number;
  readonly returningBuyers: number;
  /** Of the units whose cost is known; below zero where they were sold for less. */
  readonly profit: number;
  /** How many units that is. */
  readonly unitsOfKnownCost: number;
  /** The way of a sale: cards shown, carts begun, orders placed, and how many of these were paid. */
  readonly cards: number;
  readonly carts: number;
  readonly invoices: number;
  readonly paid: number;
};

export type Point = { readonly at: Instant; readonly revenue: Rupiah; readonly orders: number };

export type BestSeller = {
  /** Of the product or of the variant. */
  readonly code: string;
  readonly name: string;
  readonly quantity: number;
  readonly revenue: Rupiah;
};

export type Report = {
  readonly period: Period;
  readonly totals: Totals;
  readonly before: Totals;
  readonly points: readonly Point[];
  readonly products: readonly BestSeller[];
  readonly variants: readonly BestSeller[];
  /** What the buyers' balances come to now. */
  readonly owed: Rupiah;
};

/** What one order brings on average, in whole rupiah; nothing without orders. */
export const averageOf = ({ revenue, orders }: Pick<Totals, 'revenue' | 'orders'>): number =>
  orders === 0 ? 0 : Math.round(revenue / orders);

/** The change in whole percent; null where there was nothing before. */
export const changeOf = (now: number, before: number): number | null =>
  before <= 0 ? null : Math.round(((now - before) / before) * 100);
