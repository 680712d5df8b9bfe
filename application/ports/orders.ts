import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Buyer, BuyerId } from '../../domain/people/buyer.ts';
import type { Decision } from '../../domain/order/decision.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OpenedDeposit } from '../../domain/balance/deposit.ts';
import type { AwaitingPayment, Order, OrderId } from '../../domain/order/order.ts';
import type { Placement } from '../../domain/order/placing.ts';
import type { PaymentReference } from '../../domain/payment/payment.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Goods } from '../../domain/stock/goods.ts';
import type { Overdrawn } from '../../domain/balance/wallet.ts';
import type { Page, PageRequest } from './page.ts';
import type { Stale, Version, Versioned } from './versioned.ts';
import type { StoreFailure } from './store-failure.ts';

/** Not enough on the shelf; nothing was held. */
export type Shortage = {
  readonly tag: 'Shortage';
  readonly missing: readonly { readonly product: VariantCode; readonly left: number }[];
};

/**
 * The voucher of the order has no use left, for anybody or for this buyer, or was stopped, or is for a first order and the
 * buyer has used another one of those; nothing happened.
 */
export type VoucherGone = { readonly tag: 'VoucherGone' };

/** The cart became an order before: that one stands. */
export type AlreadyPlaced = { readonly tag: 'AlreadyPlaced'; readonly order: OrderId };

/** An order and whose it is; `buyer` is null where the shop does not know them. */
export type OrderWithBuyer = { readonly found: Versioned<Order>; readonly buyer: Buyer | null };

export interface Orders {
  /**
   * Holds concrete units for every line and a use of the voucher, keeps the order with its follow-ups and closes its
   * cart (which must be at `cartVersion`) and the buyer's choice of that voucher: all or nothing.
   */
  readonly place: (
    placement: Placement,
    cartVersion: Version,
  ) => TaskEither<Shortage | VoucherGone | AlreadyPlaced | Stale | StoreFailure, Version>;
  /**
   * Keeps a deposit with its follow-ups: all or nothing. `beside` is how many unpaid orders its buyer had when it was
   * decided: with another number it is `Stale`. Nothing else opens or places an order of this buyer meanwhile, and an order
   * that was decided before it, and is placed after it, is `Stale` too.
   */
  readonly open: (deposit: OpenedDeposit, beside: number) => TaskEither<Stale | StoreFailure, Version>;
  readonly find: (id: OrderId) => TaskEither<StoreFailure, Option<Versioned<Order>>>;
  /** The same, for those who have something to say about it. */
  readonly findWithBuyer: (id: OrderId) => TaskEither<StoreFailure, Option<OrderWithBuyer>>;
  /** The order that asked for a payment under this reference. */
  readonly findByReference: (
    reference: PaymentReference,
  ) => TaskEither<StoreFailure, Option<Versioned<Order>>>;
  /**
   * Puts a decision made on version `n` in its place, with all that comes with it: attempts, units, cases, ledger
   * entries, follow-ups, and the use of its voucher, which goes the way of the order. All of it or nothing: `Shortage`
   * where `Take` finds too little on the shelf, `VoucherGone` where a use that was returned is not to be had again,
   * `Overdrawn` where the balance does not hold what the entries take.
   */
  readonly commit: (
    decision: Decision,
    version: Version,
  ) => TaskEither<Stale | Shortage | VoucherGone | Overdrawn | StoreFailure, Version>;
  /** The buyer's orders of goods, newest first. */
  readonly ofBuyer: (buyer: BuyerId, page: PageRequest) => TaskEither<StoreFailure, Page<Order>>;
  /** The buyer's deposits, newest first. */
  readonly depositsOf: (buyer: BuyerId, page: PageRequest) => TaskEither<StoreFailure, Page<Order>>;
  /** The buyer's unpaid orders, deposits among them, oldest first. */
  readonly unpaidOf: (buyer: BuyerId) => TaskEither<StoreFailure, readonly AwaitingPayment[]>;
  /** Orders paid before a moment, not delivered, whose buyer can be reached and whose owner was not told; oldest first, at most `limit`. */
  readonly overdue: (paidBefore: Instant, limit: number) => TaskEither<StoreFailure, readonly OrderId[]>;
  /** Orders still unpaid whose time was up before a moment, longest first, at most `limit`. */
  readonly unpaidPast: (expiresAt: Instant, limit: number) => TaskEither<StoreFailure, readonly OrderId[]>;
  /** What its buyer has of an order, in the order of its lines: units that were sold to it, and what is the same to everybody. Empty before it is paid. */
  readonly goods: (id: OrderId) => TaskEither<StoreFailure, readonly Goods[]>;
}
