import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { BuyerStanding } from '../../domain/people/standing.ts';
import type { Cart } from '../../domain/catalogue/cart.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Stale, Version, Versioned } from './versioned.ts';
import type { StoreFailure } from './store-failure.ts';

/** What must be known to fill a cart or to order it. */
export type CartOfBuyer = {
  readonly found: Option<Versioned<Cart>>;
  readonly standing: BuyerStanding;
  /** The keys that the cart of their last order has counted, where no cart is open: what comes again may be from before it. */
  readonly counted: readonly string[];
  /**
   * How many unpaid orders, deposits among them, they had when the open cart was as it is here; 0 where none is open. A cart
   * is opened after the one before it became an order, so that this counts that order as well.
   */
  readonly unpaid: number;
};

/** A buyer has at most one open cart. It closes when it becomes an order, and as abandoned when it is emptied. */
export interface Carts {
  readonly find: (buyer: BuyerId) => TaskEither<StoreFailure, Option<Versioned<Cart>>>;
  /** The same, and how its buyer stands with the shop. */
  readonly findWithStanding: (buyer: BuyerId) => TaskEither<StoreFailure, CartOfBuyer>;
  /** Keeps a new cart (`version` null) or the next state of a known one; an empty one is closed as abandoned. */
  readonly save: (
    cart: Cart,
    version: Version | null,
    now: Instant,
  ) => TaskEither<Stale | StoreFailure, Version>;
}
