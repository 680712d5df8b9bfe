import type { Brand } from '../brand.ts';
import type { BuyerId } from '../people/buyer.ts';
import type { CartId } from '../catalogue/cart.ts';
import type { Instant } from '../instant.ts';
import { isLive, type LiveAttempt, type PaymentAttempt, type PaymentReference } from '../payment/payment.ts';
import { isOfUnits, isShared, type OrderLine } from './order-line.ts';
import type { PriceParts } from '../pricing/quote.ts';
import type { Refund } from '../balance/refund.ts';
import { nothing, type Rupiah } from '../rupiah.ts';
import type { VoucherTerms } from '../voucher/voucher.ts';

/** `tg<buyer id>-<8 hex>`: what buyer, owner and gateway call an order. */
export type OrderId = Brand<string, 'OrderId'>;

export const orderId = (id: string): OrderId => id as OrderId;

/** The id of a new order; `suffix` is eight hexadecimal digits that nobody can guess. */
export const newOrderId = (buyer: BuyerId, suffix: string): OrderId =>
  orderId(`tg${String(buyer)}-${suffix}`);

type OrderFacts = PriceParts & {
  readonly id: OrderId;
  readonly buyer: BuyerId;
  /** The cart that it was made from; null for a deposit, which has no lines and fills the buyer's balance. */
  readonly cart: CartId | null;
  /** In the order of their numbers. */
  readonly lines: readonly OrderLine[];
  readonly placedAt: Instant;
  readonly expiresAt: Instant;
  /** The voucher that it has a use of, as it was when placed. */
  readonly voucher: VoucherTerms | null;
  /** In the order they were made; at most one is live. Those before it may still be watched. */
  readonly attempts: readonly PaymentAttempt[];
};

/** Units are held; the buyer has until `expiresAt`. */
export type AwaitingPayment = OrderFacts & { readonly tag: 'AwaitingPayment' };
type Payment = {
  readonly paidAt: Instant;
  /** Whose word the money was: the gateway's (or the owner's in its place), or the buyer's own balance. */
  readonly paidFrom: 'Gateway' | 'Balance';
  /** Whether the money came after the order was closed. */
  readonly late: boolean;
  /** What the owner let the buyer off: the order was worth so much more than was paid for it. */
  readonly waived: Rupiah;
};

/** The units are the buyer's; the message with them is still to arrive. */
export type Paid = OrderFacts &
  Payment & {
    readonly tag: 'Paid';
    /** Since when the messenger refuses to reach the buyer. */
    readonly unreachableSince: Instant | null;
    /** When the owner was told that the goods are late. */
    readonly alarmedAt: Instant | null;
  };
export type Delivered = OrderFacts &
  Payment & {
    readonly tag: 'Delivered';
    readonly deliveredAt: Instant;
    /** Since when goods that were to follow, or to come once more, do not reach the buyer. */
    readonly unreachableSince: Instant | null;
    readonly refunds: readonly Refund[];
  };
/** The gateway has not said yet whether the order was paid when it was closed: nobody may say that it was not. */
type Unchecked = { readonly unchecked: boolean };
export type Expired = OrderFacts & Unchecked & { readonly tag: 'Expired'; readonly expiredAt: Instant };
export type Cancelled = OrderFacts & Unchecked & { readonly tag: 'Cancelled'; readonly cancelledAt: Instant };
/** Money came that does not buy this order by itself: there is an open case, and a person decides. */
export type UnderReview = OrderFacts & {
  readonly tag: 'UnderReview';
  readonly since: Instant;
  /** Whether its units are still set aside for it; false where an earlier version reviewed money that came late. */
  readonly holdsUnits: boolean;
};
export type Order = AwaitingPayment | Paid | Delivered | Expired | Cancelled | UnderReview;

/** Closed, paid or past its time. */
export type NotPayable = { readonly tag: 'NotPayable'; readonly order: Order };

/** What every order knows that is paid just now, on time and in full. */
export const freshlyPaid = (now: Instant) =>
  ({
    tag: 'Paid',
    paidAt: now,
    paidFrom: 'Gateway',
    late: false,
    waived: nothing,
    unreachableSince: null,
    alarmedAt: null,
  }) as const;

/** The facts of an order without what only its state knows. */
export const factsOf = (order: Order): OrderFacts => {
  const { id, buyer, cart, lines, subtotal, discount, total, placedAt, expiresAt, voucher, attempts } = order;
  return { id, buyer, cart, lines, subtotal, discount, total, placedAt, expiresAt, voucher, attempts };
};

/** The order at its full price: its voucher has no use left for it. */
export const withoutVoucher = <O extends Order>(order: O): O => ({
  ...order,
  voucher: null,
  lines: order.lines.map((line) => ({ ...line, discount: nothing, total: line.subtotal })),
  discount: nothing,
  total: order.subtotal,
});

/** Closed past its time while nobody could say whether its money had come. */
export type ClosedUnchecked = (Expired | Cancelled) & { readonly unchecked: true };

/** Whether it is closed without the gateway's word on its payment. */
export const isUnchecked = (order: Order): order is ClosedUnchecked =>
  (order.tag === 'Expired' || order.tag === 'Cancelled') && order.unchecked;

export const isDeposit = (order: Pick<Order, 'cart'>): boolean => order.cart === null;

export const unitCount = (order: Order): number =>
  order.lines.filter(isOfUnits).reduce((count, { quantity }) => count + quantity, 0);

/** How many pieces of goods its buyer is handed: every unit, and what is the same to everybody once a line. */
export const goodsCount = (order: Order): number => unitCount(order) + order.lines.filter(isShared).length;

export const attemptOf = (order: Order, reference: PaymentReference): PaymentAttempt | undefined =>
  order.attempts.find((attempt) => attempt.reference === reference);

export const liveAttempt = (order: Order): LiveAttempt | undefined => order.attempts.find(isLive);

/** The order with one attempt in the place of the one of the same reference. */
export const withAttempt = <O extends Order>(order: O, attempt: PaymentAttempt): O => ({
  ...order,
  attempts: order.attempts.map((old) => (old.reference === attempt.reference ? attempt : old)),
});
