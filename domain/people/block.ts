import type { Instant } from '../instant.ts';
import type { Level } from '../pricing/level.ts';
import type { Rupiah } from '../rupiah.ts';
import type { Buyer, BuyerId } from './buyer.ts';

/** Somebody may not order any more. What they have ordered goes its way. */
export type Block = { readonly reason: string; readonly by: BuyerId; readonly at: Instant };

/** What staff see of a buyer. */
export type BuyerProfile = {
  readonly buyer: Buyer;
  readonly since: Instant;
  /** Null for somebody who may order. */
  readonly block: Block | null;
  /** Whose prices are theirs; null for everybody's. */
  readonly level: Level | null;
  /** Orders of goods, and how many of them were paid. */
  readonly orders: number;
  readonly paid: number;
  /** What was paid for goods and not given back. */
  readonly spent: Rupiah;
  readonly balance: Rupiah;
  readonly claims: number;
};
