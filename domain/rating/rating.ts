import * as E from 'fp-ts/lib/Either.js';
import { refundableLines } from '../balance/refunding.ts';
import type { ProductId } from '../catalogue/product.ts';
import { after, hours, type Instant } from '../instant.ts';
import type { Order, OrderId } from '../order/order.ts';
import type { LineNumber } from '../order/order-line.ts';
import type { BuyerId } from '../people/buyer.ts';
import { nothing } from '../rupiah.ts';

/** From one, the worst, to five. */
export const everyStars = [1, 2, 3, 4, 5] as const;
export type Stars = (typeof everyStars)[number];

/** UTF-16 units that a buyer's words may have. */
export const mostWords = 300;

/** What a buyer thinks of a product that came with an order. Of one order and one product, whatever its variants, there is one. */
export type Rating = {
  readonly order: OrderId;
  readonly product: ProductId;
  readonly buyer: BuyerId;
  readonly stars: Stars;
  /** Null where they said nothing. */
  readonly words: string | null;
  /** When it was given first. */
  readonly ratedAt: Instant;
};

/** One product of an order, with its lines of all variants. */
export type BoughtProduct = {
  readonly product: ProductId;
  readonly name: string;
  readonly lines: readonly LineNumber[];
  /** Whether something of it is still to be made by hand. */
  readonly isAwaited: boolean;
  readonly rating: Rating | null;
};

/** For so long a rating can be changed. */
const changeable = hours(24);

/** Nothing of it was paid for and kept, or it is not there yet. */
export type NotRateable = { readonly tag: 'NotRateable' };
/** It was rated more than a day ago. */
export type RatedBefore = { readonly tag: 'RatedBefore'; readonly rating: Rating };

/** Whether a line of it was paid for and not given back: stars are those of people who bought it. */
const isBought = (order: Order, { lines }: BoughtProduct): boolean =>
  order.tag === 'Delivered' &&
  refundableLines(order).some(({ number, total }) => total > nothing && lines.includes(number));

/** The products of an order that can be rated, whether they were or not. */
export const rateable = (order: Order, bought: readonly BoughtProduct[]): readonly BoughtProduct[] =>
  bought.filter((one) => !one.isAwaited && isBought(order, one));

/** Those of which nothing was said yet. */
export const unrated = (order: Order, bought: readonly BoughtProduct[]): readonly BoughtProduct[] =>
  rateable(order, bought).filter(({ rating }) => rating === null);

/** Whether something of an order that is to be rated is still to be made by hand. */
export const awaitsRating = (order: Order, bought: readonly BoughtProduct[]): boolean =>
  bought.some((one) => one.isAwaited && isBought(order, one));

/** What a buyer says: stars alone take the place of what was said before. */
export type Said = { readonly stars: Stars; readonly words: string | null };

/** A rating as it is to be kept, or why there cannot be one. */
export const rate = (
  order: Order,
  bought: BoughtProduct,
  { stars, words }: Said,
  now: Instant,
): E.Either<NotRateable | RatedBefore, Rating> => {
  const { product, rating } = bought;
  if (rateable(order, [bought]).length === 0) return E.left({ tag: 'NotRateable' });
  if (rating !== null && now > after(rating.ratedAt, changeable))
    return E.left({ tag: 'RatedBefore', rating });
  return E.right({
    order: order.id,
    product,
    buyer: order.buyer,
    stars,
    words,
    ratedAt: rating?.ratedAt ?? now,
  });
};
