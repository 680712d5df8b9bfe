import type { OrderFilter } from '../../../application/ports/order-queries.ts';
import { cartId, type CartId } from '../../../domain/catalogue/cart.ts';
import {
  newOrderId,
  orderId,
  type AwaitingPayment,
  type Cancelled,
  type Delivered,
  type Expired,
  type Order,
  type OrderId,
  type Paid,
  type UnderReview,
} from '../../../domain/order/order.ts';
import { lineNumber, type OrderLine } from '../../../domain/order/order-line.ts';
import { paymentReference, type SettledAttempt } from '../../../domain/payment/payment.ts';
import type { OpenedDeposit } from '../../../domain/balance/deposit.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { Buyer } from '../../../domain/people/buyer.ts';
import { aBuyer } from './buyers.ts';
import { minutesPastNoon, noon } from './moments.ts';
import { aSettledAttempt } from './payments.ts';
import { aProduct, netflix } from './products.ts';
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

export const lineOf = (product: VariantCode, quantity = 1): OrderLine => anOrderLine({ product, quantity });

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

/** An order of goods that waits to be paid. */
export type Ordered = AwaitingPayment & { readonly cart: CartId };

export const anOrder = (over: Partial<Ordered> = {}): Ordered => ({
  ...facts(over),
  cart: over.cart ?? aCart,
  tag: 'AwaitingPayment',
});

/** The id of the `n`th order of a buyer. */
export const orderNumber = (buyer: Buyer, n: number): OrderId =>
  newOrderId(buyer.id, n.toString(16).padStart(8, '0'));

/** The buyer's `n`th order; one Netflix and a cart of its own unless told otherwise. */
export const orderFor = (buyer: Buyer, n = 1, over: Partial<Ordered> = {}): Ordered => {
  const id = orderNumber(buyer, n);
  return anOrder({ id, buyer: buyer.id, cart: cartId(`cart of ${id}`), lines: [lineOf(netflix)], ...over });
};

/** A deposit that waits to be paid. */
export const aDeposit = (over: Partial<AwaitingPayment> = {}): AwaitingPayment & { readonly cart: null } => ({
  ...facts({ lines: [], total: rupiah(50_000), ...over }),
  cart: null,
  tag: 'AwaitingPayment',
});

/** The buyer's `n`th order, which is a deposit. */
export const depositFor = (
  buyer: Buyer,
  n = 1,
  over: Partial<OpenedDeposit['order']> = {},
): OpenedDeposit['order'] => aDeposit({ id: orderNumber(buyer, n), buyer: buyer.id, ...over });

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
  unreachableSince: null,
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

/** Lets every order through. */
export const everyOrder: OrderFilter = {
  state: null,
  buyer: null,
  product: null,
  batch: null,
  total: null,
  from: null,
  until: null,
};
