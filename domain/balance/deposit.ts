import * as E from 'fp-ts/lib/Either.js';
import type { BuyerId } from '../people/buyer.ts';
import { decision, type Decision } from '../order/decision.ts';
import { after, type Instant } from '../instant.ts';
import { isDeposit, type AwaitingPayment, type OrderId } from '../order/order.ts';
import type { TooManyOpenOrders } from '../order/placing.ts';
import { nothing, type Rupiah } from '../rupiah.ts';
import type { ShopPolicy } from '../shop-policy.ts';

export type AmountOutsideLimits = { readonly tag: 'AmountOutsideLimits' } & ShopPolicy['depositLimits'];

export type Opening = {
  readonly id: OrderId;
  readonly buyer: BuyerId;
  readonly amount: Rupiah;
  /** How many unpaid orders the buyer has already. */
  readonly openOrders: number;
  readonly policy: ShopPolicy;
  readonly now: Instant;
};

/** A new deposit as it is to be kept: an order of no goods, that has no cart. */
export type OpenedDeposit = Decision & { readonly order: AwaitingPayment & { readonly cart: null } };

/** The deposit of this amount that can still be paid: whoever asks twice means the same one. */
export const sameDeposit = (
  unpaid: readonly AwaitingPayment[],
  amount: Rupiah,
  now: Instant,
): AwaitingPayment | undefined =>
  unpaid.find((order) => isDeposit(order) && order.total === amount && now < order.expiresAt);

/** A new deposit; it expires by itself. What is paid for it, however much and whenever, fills the balance. */
export const openDeposit = ({
  id,
  buyer,
  amount,
  openOrders,
  policy,
  now,
}: Opening): E.Either<TooManyOpenOrders | AmountOutsideLimits, OpenedDeposit> => {
  const { min, max } = policy.depositLimits;
  if (amount < min || amount > max) return E.left({ tag: 'AmountOutsideLimits', min, max });
  if (openOrders >= policy.maxOpenOrders) return E.left({ tag: 'TooManyOpenOrders', open: openOrders });
  const expiresAt = after(now, policy.depositWindow);
  const order = {
    tag: 'AwaitingPayment',
    id,
    buyer,
    cart: null,
    lines: [],
    subtotal: amount,
    discount: nothing,
    total: amount,
    placedAt: now,
    expiresAt,
    voucher: null,
    attempts: [],
  } as const;
  const followUps = [{ tag: 'ExpireOrder', order: id, at: expiresAt } as const];
  return E.right(decision(order, { followUps }));
};
