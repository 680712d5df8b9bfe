import * as E from 'fp-ts/lib/Either.js';
import type { Cart, CartId } from '../catalogue/cart.ts';
import { decision, type Decision } from './decision.ts';
import { after, type Instant } from '../instant.ts';
import type { AwaitingPayment, OrderId } from './order.ts';
import type { OrderLine } from './order-line.ts';
import type { Quote } from '../pricing/quote.ts';
import type { ShopPolicy } from '../shop-policy.ts';

export type TooManyOpenOrders = { readonly tag: 'TooManyOpenOrders'; readonly open: number };

/** A new order as it is to be kept, with the cart that it was made from. */
export type Placement = Decision & { readonly order: AwaitingPayment & { readonly cart: CartId } };

export type Placing = {
  readonly id: OrderId;
  readonly cart: Cart;
  readonly quote: Quote<OrderLine>;
  /** How many unpaid orders the buyer has already. */
  readonly openOrders: number;
  readonly policy: ShopPolicy;
  readonly now: Instant;
};

/** A new order of what was reviewed; it expires by itself. Refused while the buyer leaves too many unpaid. */
export const place = ({
  id,
  cart,
  quote: { lines, subtotal, discount, total, voucher },
  openOrders,
  policy,
  now,
}: Placing): E.Either<TooManyOpenOrders, Placement> => {
  if (openOrders >= policy.maxOpenOrders) return E.left({ tag: 'TooManyOpenOrders', open: openOrders });
  const expiresAt = after(now, policy.paymentWindow);
  const order = {
    tag: 'AwaitingPayment',
    id,
    buyer: cart.buyer,
    cart: cart.id,
    lines,
    subtotal,
    discount,
    total,
    placedAt: now,
    expiresAt,
    voucher: voucher.tag === 'Applied' ? voucher.terms : null,
    attempts: [],
  } as const;
  const followUps = [{ tag: 'ExpireOrder', order: id, at: expiresAt } as const];
  return E.right(decision(order, { followUps }));
};
