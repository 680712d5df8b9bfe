import * as E from 'fp-ts/lib/Either.js';
import type { Cart, CartId } from './cart.ts';
import { decision, type Decision } from './decision.ts';
import { after, type Instant } from './instant.ts';
import { totalOf, type AwaitingPayment, type OrderId, type OrderLine } from './order.ts';
import type { ShopPolicy } from './shop-policy.ts';

export type TooManyOpenOrders = { readonly tag: 'TooManyOpenOrders'; readonly open: number };

/** A new order as it is to be kept, with the cart that it was made from. */
export type Placement = Decision & { readonly order: AwaitingPayment & { readonly cart: CartId } };

export type Placing = {
  readonly id: OrderId;
  readonly cart: Cart;
  readonly lines: readonly OrderLine[];
  /** How many unpaid orders the buyer has already. */
  readonly openOrders: number;
  readonly policy: ShopPolicy;
  readonly now: Instant;
};

/** A new order from reviewed lines; it expires by itself. Refused while the buyer leaves too many unpaid. */
export const place = ({
  id,
  cart,
  lines,
  openOrders,
  policy,
  now,
}: Placing): E.Either<TooManyOpenOrders, Placement> => {
  if (openOrders >= policy.maxOpenOrders) return E.left({ tag: 'TooManyOpenOrders', open: openOrders });
  const payBefore = after(now, policy.paymentWindow);
  const order = {
    tag: 'AwaitingPayment',
    id,
    buyer: cart.buyer,
    cart: cart.id,
    lines,
    total: totalOf(lines),
    placedAt: now,
    payBefore,
    attempts: [],
  } as const;
  const followUps = [{ tag: 'ExpireOrder', order: id, at: payBefore } as const];
  return E.right(decision(order, { followUps }));
};
