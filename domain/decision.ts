import type { FollowUp } from './follow-up.ts';
import type { OpenCase } from './open-case.ts';
import type { Order } from './order.ts';
import type { StockMove } from './unit.ts';

/** The next state of an order and all that comes with it, to be committed as one or not at all. */
export type Decision = {
  readonly order: Order;
  readonly stock: StockMove;
  readonly cases: readonly OpenCase[];
  readonly followUps: readonly FollowUp[];
};

/** A decision that changes the order alone; the rest is added where it is wanted. */
export const decision = (order: Order, rest: Partial<Omit<Decision, 'order'>> = {}): Decision => ({
  order,
  stock: 'Keep',
  cases: [],
  followUps: [],
  ...rest,
});

/** Two decisions in a row as one: the second was made on the order that the first left behind. */
export const followedBy = (first: Decision, second: Decision): Decision => ({
  order: second.order,
  stock: second.stock === 'Keep' ? first.stock : second.stock,
  cases: [...first.cases, ...second.cases],
  followUps: [...first.followUps, ...second.followUps],
});
