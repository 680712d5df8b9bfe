import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/buyer.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Instant } from '../../domain/instant.ts';
import type { AwaitingPayment, Order, OrderId, Paid } from '../../domain/order.ts';
import type { PaymentReference } from '../../domain/payment.ts';
import type { ProductCode } from '../../domain/product.ts';
import type { HandedOverUnit } from '../../domain/unit.ts';
import type { Page, PageRequest } from './page.ts';
import type { Stale, Version, Versioned } from './versioned.ts';
import type { StoreFailure } from './store-failure.ts';

/** Not enough on the shelf; nothing was held. */
export type Shortage = {
  readonly tag: 'Shortage';
  readonly missing: readonly { readonly product: ProductCode; readonly left: number }[];
};

/** The cart became an order before: that one stands. */
export type AlreadyPlaced = { readonly tag: 'AlreadyPlaced'; readonly order: OrderId };

export type Placement = Decision & { readonly order: AwaitingPayment };

export interface Orders {
  /** Holds concrete units for every line, keeps the order with its follow-ups and closes its cart (which must be at `cartVersion`): all or nothing. */
  readonly place: (
    placement: Placement,
    cartVersion: Version,
  ) => TaskEither<Shortage | AlreadyPlaced | Stale | StoreFailure, Version>;
  readonly find: (id: OrderId) => TaskEither<StoreFailure, Option<Versioned<Order>>>;
  /** The order that asked for a payment under this reference. */
  readonly findByReference: (
    reference: PaymentReference,
  ) => TaskEither<StoreFailure, Option<Versioned<Order>>>;
  /** Puts a decision made on version `n` in its place, with all that comes with it: attempts, units, cases, follow-ups. */
  readonly commit: (decision: Decision, version: Version) => TaskEither<Stale | StoreFailure, Version>;
  /** The buyer's orders, newest first. */
  readonly ofBuyer: (buyer: BuyerId, page: PageRequest) => TaskEither<StoreFailure, Page<Order>>;
  /** The buyer's unpaid orders, oldest first. */
  readonly unpaidOf: (buyer: BuyerId) => TaskEither<StoreFailure, readonly AwaitingPayment[]>;
  /** The buyer's orders that are paid and not yet delivered, oldest first. */
  readonly owedTo: (buyer: BuyerId) => TaskEither<StoreFailure, readonly Paid[]>;
  /** Orders paid before a moment, not delivered, whose buyer can be reached and whose owner was not told; oldest first, at most `limit`. */
  readonly overdue: (paidBefore: Instant, limit: number) => TaskEither<StoreFailure, readonly OrderId[]>;
  /** The units handed over to an order, in the order of its lines. Empty before it is paid. */
  readonly goods: (id: OrderId) => TaskEither<StoreFailure, readonly HandedOverUnit[]>;
}
