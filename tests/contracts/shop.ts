import type { ProductRow } from '../../application/ports/products.ts';
import type { Version } from '../../application/ports/versioned.ts';
import { buyerId, type Buyer } from '../../domain/people/buyer.ts';
import { cartId, type Cart, type CartId } from '../../domain/catalogue/cart.ts';
import { decision, type Decision } from '../../domain/order/decision.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { AwaitingPayment, OrderId, Paid } from '../../domain/order/order.ts';
import type { OrderLine } from '../../domain/order/order-line.ts';
import { newOrderId } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { available, variantCode, type VariantCode } from '../../domain/catalogue/product.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { aCart } from '../support/builders/carts.ts';
import { noon } from '../support/builders/moments.ts';
import { anOrder, anOrderLine, aPaidOrder } from '../support/builders/orders.ts';
import { aSettledAttempt } from '../support/builders/payments.ts';
import { aProductRow } from '../support/builders/products.ts';
import { type StoreUnderTest } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';

export const netflix = variantCode('NETFLIX-1M');
export const spotify = variantCode('SPOTIFY-1M');

/** So many different units: `NETFLIX-1M unit 1`, … */
export const units = (code: VariantCode, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${code} unit ${String(index + 1)}`);

/** Puts a product in the catalogue and units of it on the shelf. */
export const stockUp = async (
  { products, stock }: StoreUnderTest,
  code: VariantCode,
  contents: readonly string[],
  over: Partial<ProductRow> = {},
): Promise<void> => {
  await answerOf(products.import([aProductRow({ code, ...over })]));
  await answerOf(stock.add(code, contents));
};

/** The `n`th buyer, known to the shop. */
export const greeted = async ({ buyers }: StoreUnderTest, n = 1): Promise<Buyer> =>
  (await answerOf(buyers.greet(aBuyer({ id: buyerId(7_000 + n) }), noon))).buyer;

/** The id of the `n`th order of a buyer. */
export const orderNumber = (buyer: Buyer, n: number): OrderId =>
  newOrderId(buyer.id, n.toString(16).padStart(8, '0'));

export const lineOf = (product: VariantCode, quantity = 1): OrderLine => anOrderLine({ product, quantity });

/** An order of goods that waits to be paid. */
export type Ordered = AwaitingPayment & { readonly cart: CartId };

/** The cart that an order is made of. */
export const cartOf = ({ cart, buyer, lines }: Ordered): Cart =>
  aCart({
    id: cart,
    buyer,
    lines: lines.map(({ product, quantity, unitPrice }) => ({ product, quantity, priceSeen: unitPrice })),
  });

/** An order of this buyer's, not placed yet; one Netflix and a cart of its own unless told otherwise. */
export const orderFor = (buyer: Buyer, n = 1, over: Partial<Ordered> = {}): Ordered => {
  const id = orderNumber(buyer, n);
  return anOrder({ id, buyer: buyer.id, cart: cartId(`cart of ${id}`), lines: [lineOf(netflix)], ...over });
};

export const placementOf = (order: Ordered, followUps: readonly FollowUp[] = []) =>
  decision(order, { followUps });

/** Keeps the cart of an order, so that the order can be placed at the version answered. */
export const filledCart = ({ carts }: StoreUnderTest, order: Ordered): Promise<Version> =>
  answerOf(carts.save(cartOf(order), null, order.placedAt));

export type Kept<O> = { readonly order: O; readonly version: Version };

/** Fills a cart and places the order made of it. */
export const placed = async (
  store: StoreUnderTest,
  order: Ordered,
  followUps: readonly FollowUp[] = [],
): Promise<Kept<Ordered>> => {
  const cartVersion = await filledCart(store, order);
  return { order, version: await answerOf(store.orders.place(placementOf(order, followUps), cartVersion)) };
};

/** The decision that an order is paid in full and its units are the buyer's. */
export const payment = ({ tag: _, ...facts }: AwaitingPayment, over: Partial<Paid> = {}) => {
  const attempt = aSettledAttempt({ reference: paymentReference(facts.id), amount: facts.total });
  const order = aPaidOrder({ ...facts, attempts: [attempt], ...over });
  return decision(order, { stock: 'Fulfil' });
};

export const committed = async (
  { orders }: StoreUnderTest,
  made: Decision,
  version: Version,
): Promise<Version> => answerOf(orders.commit(made, version));

/** Places an order and pays for it. */
export const sold = async (
  store: StoreUnderTest,
  order: Ordered,
  over: Partial<Paid> = {},
): Promise<Kept<Paid>> => {
  const { version } = await placed(store, order);
  const made = payment(order, over);
  return { order: made.order, version: await committed(store, made, version) };
};

/** How many units of a product are free and how many were handed over. */
export const shelf = async ({ products }: StoreUnderTest, code: VariantCode) => {
  const [item] = await answerOf(products.findAll([code]));
  return { stock: item === undefined ? undefined : available(item), sold: item?.sold };
};
