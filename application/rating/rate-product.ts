import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { LineNumber } from '../../domain/order/order-line.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import {
  rate,
  unrated,
  type BoughtProduct,
  type NotRateable,
  type RatedBefore,
  type Rating,
  type Said,
} from '../../domain/rating/rating.ts';
import { lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Blocked } from '../../domain/people/standing.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import type { Ratings } from '../ports/ratings.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { unlessBlocked } from '../unless-blocked.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find'>;
  readonly ratings: Pick<Ratings, 'bought' | 'keep'>;
  readonly buyers: Pick<Buyers, 'standing'>;
  readonly clock: Clock;
};

/** A product of a buyer's own order, named by one of its lines. */
export type RatedLine = { readonly buyer: BuyerId; readonly order: OrderId; readonly line: LineNumber };

/** An order, what was bought in it, and what of that can be rated and was not yet. */
export type OrderToRate = {
  readonly order: Order;
  readonly bought: readonly BoughtProduct[];
  readonly unrated: readonly BoughtProduct[];
};

type Unfound = OrderNotFound | StoreFailure;

/** A buyer's own order with what was bought in it. */
export const openRating =
  ({ orders, ratings }: Pick<Deps, 'orders'> & { readonly ratings: Pick<Ratings, 'bought'> }) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<Unfound, OrderToRate> =>
    pipe(
      lookAtOwnOrder(orders)(buyer, id),
      TE.bindTo('order'),
      TE.bindW('bought', () => ratings.bought(id)),
      TE.map(({ order, bought }) => ({ order, bought, unrated: unrated(order, bought) })),
    );

/** The product that a line of an order is of. */
export const boughtBy = (bought: readonly BoughtProduct[], line: LineNumber): BoughtProduct | undefined =>
  bought.find(({ lines }) => lines.includes(line));

/** A rating that is kept, and what of its order was not rated yet. */
export type Rated = { readonly rating: Rating; readonly next: BoughtProduct | null };

/** A buyer says what they think of a product of theirs; for a day they may say otherwise. */
export const rateProduct =
  (deps: Deps) =>
  ({
    buyer,
    order: id,
    line,
    ...said
  }: RatedLine & Said): TE.TaskEither<Blocked | NotRateable | RatedBefore | Unfound, Rated> => {
    type No = Blocked | NotRateable | RatedBefore | Unfound;
    const { ratings, clock } = deps;
    const now = clock.now();
    return pipe(
      unlessBlocked(deps.buyers, buyer),
      TE.flatMap((): TE.TaskEither<No, OrderToRate> => openRating(deps)(buyer, id)),
      TE.flatMap(({ order, bought, unrated: open }): TE.TaskEither<No, Rated> => {
        const product = boughtBy(bought, line);
        if (product === undefined) return TE.left({ tag: 'NotRateable' });
        // What is shown of the words before is to be taken back.
        const followUps: readonly FollowUp[] =
          product.rating === null ? [] : [{ tag: 'TendTestimonies', at: now }];
        return pipe(
          TE.fromEither<No, Rating>(rate(order, product, said, now)),
          TE.tap((rating) => ratings.keep(rating, followUps)),
          TE.map((rating) => ({
            rating,
            next: open.find((other) => other !== product) ?? null,
          })),
        );
      }),
    );
  };
