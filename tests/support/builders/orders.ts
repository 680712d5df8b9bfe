import { cartId, type CartId } from '../../../domain/catalogue/cart.ts';
import {
  orderId,
  type AwaitingPayment,
  type Cancelled,
  type Delivered,
  type Expired,
  type Order,
  type Paid,
  type UnderReview,
} from '../../../domain/order/order.ts';
import { lineNumber, type OrderLine } from '../../../domain/order/order-line.ts';
import { paymentReference, type SettledAttempt } from '../../../domain/payment/payment.ts';
import { aBuyer } from './buyers.ts';
import { minutesPastNoon, noon } from './moments.ts';
import { aSettledAttempt } from './payments.ts';
import { aProduct } from './products.ts';
import { nothing, rupiah, sum, times } from '../../../domain/rupiah.ts';

/** The first line of an order, unless told otherwise; nothing is taken off its price. */
export const anOrderLine = (over: Partial<OrderLine> = {}): OrderLine => {
  const { unitPrice = aProduct().price, quantity = 1 } = over;
  return {
    number: lineNumber(1),
    product: aProduct().code,
    kind: 'unit',
    name: aProduct().name,
    unitPrice,
    quantity,
    subtotal: times(unitPrice, quantity),
    discount: nothing,
    total: times(unitPrice, quantity),
    terms: aProduct().terms,
    ...over,
  };
};

/** The same lines with the numbers that they have in an order. */
export const numberedLines = (lines: readonly OrderLine[]): readonly OrderLine[] =>
  lines.map((line, at) => ({ ...line, number: lineNumber(at + 1) }));

type Facts = Omit<AwaitingPayment, 'tag'>;

const aCart = cartId('cart-1');

/** Lines and total agree: each is made from the other where only one is given. */
const facts = (over: Partial<Facts>): Facts => {
  const lines = numberedLines(
    over.lines ?? [anOrderLine(over.total === undefined ? {} : { unitPrice: over.total })],
  );
  const total = over.total ?? sum(lines.map((line) => line.total));
  return {
    id: orderId('tg7001-0a1b2c3d'),
    buyer: aBuyer().id,
    cart: aCart,
    subtotal: total,
    discount: nothing,
    total,
    placedAt: noon,
    expiresAt: minutesPastNoon(15),
    voucher: null,
    attempts: [],
    ...over,
    lines,
  };
};

const paidInFull = ({ id, total }: Facts): SettledAttempt =>
  aSettledAttempt({ reference: paymentReference(id), amount: total });

const paidFacts = (over: Partial<Facts>): Facts => {
  const order = facts(over);
  return { ...order, attempts: over.attempts ?? [paidInFull(order)] };
};

type OfCart = { readonly cart: CartId };

/** An order that waits to be paid. */
export const anOrder = (over: Partial<AwaitingPayment & OfCart> = {}): AwaitingPayment & OfCart => ({
  ...facts(over),
  cart: over.cart ?? aCart,
  tag: 'AwaitingPayment',
});

/** A deposit that waits to be paid. */
export const aDeposit = (over: Partial<AwaitingPayment> = {}): AwaitingPayment & { readonly cart: null } => ({
  ...facts({ lines: [], total: rupiah(50_000), ...over }),
  cart: null,
  tag: 'AwaitingPayment',
});

const payment = {
  paidAt: minutesPastNoon(1),
  paidFrom: 'Gateway',
  late: false,
  waived: nothing,
} as const;

/** An order paid in full a minute past noon, whose goods are still to arrive. */
export const aPaidOrder = (over: Partial<Paid> = {}): Paid => ({
  ...payment,
  unreachableSince: null,
  alarmedAt: null,
  ...over,
  ...paidFacts(over),
  tag: 'Paid',
});

export const aDeliveredOrder = (over: Partial<Delivered> = {}): Delivered => ({
  ...payment,
  deliveredAt: minutesPastNoon(2),
  refunds: [],
  ...over,
  ...paidFacts(over),
  tag: 'Delivered',
});

/** A deposit that was paid in full and is on the balance. */
export const aFilledDeposit = (over: Partial<Delivered> = {}): Delivered => ({
  ...aDeliveredOrder({ lines: [], total: rupiah(50_000), deliveredAt: minutesPastNoon(1), ...over }),
  cart: null,
});

export const anExpiredOrder = (over: Partial<Expired> = {}): Expired => ({
  expiredAt: minutesPastNoon(15),
  unchecked: false,
  ...over,
  ...facts(over),
  tag: 'Expired',
});

export const aCancelledOrder = (over: Partial<Cancelled> = {}): Cancelled => ({
  cancelledAt: minutesPastNoon(5),
  unchecked: false,
  ...over,
  ...facts(over),
  tag: 'Cancelled',
});

/** An order that was paid after it had expired. */
export const anOrderUnderReview = (over: Partial<UnderReview> = {}): UnderReview => ({
  since: minutesPastNoon(20),
  holdsUnits: false,
  ...over,
  ...paidFacts(over),
  tag: 'UnderReview',
});

/** One order of every state, to ask all of them the same question. */
export const ordersOfEveryState = (): readonly Order[] => [
  anOrder(),
  aPaidOrder(),
  aDeliveredOrder(),
  anExpiredOrder(),
  aCancelledOrder(),
  anOrderUnderReview(),
];
