import type { BuyerId } from '../people/buyer.ts';
import type { Instant } from '../instant.ts';
import type { LineNumber } from '../order/order-line.ts';
import type { Rupiah } from '../rupiah.ts';

/** What became of goods that were given up: still good, or of no use. Neither is ever sold again. */
export type GoodsFate = 'Returned' | 'Burned';

/** To the buyer's balance, or outside the shop, with the reference of the transfer. */
export type RefundTo = { readonly tag: 'Balance' } | { readonly tag: 'Outside'; readonly reference: string };

/** Money given back for some lines of a delivered order. */
export type Refund = {
  /** Of the order, by their numbers. */
  readonly lines: readonly LineNumber[];
  readonly amount: Rupiah;
  readonly goods: GoodsFate;
  readonly to: RefundTo;
  readonly reason: string;
  readonly by: BuyerId;
  readonly at: Instant;
  /** The line of the one unit whose warranty it answers; then it gives back no line as a whole. */
  readonly warranty?: LineNumber;
};
