import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BoughtProduct, NotRateable } from '../../domain/rating/rating.ts';
import type { OrderNotFound } from '../change-order.ts';
import type { Blocked } from '../../domain/people/standing.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import type { Ratings } from '../ports/ratings.ts';
import type { Settings } from '../ports/settings.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Testimonies } from '../ports/testimonies.ts';
import { unlessBlocked } from '../unless-blocked.ts';
import { boughtBy, openRating, type OrderToRate, type RatedLine } from './rate-product.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find'>;
  readonly ratings: Pick<Ratings, 'bought'>;
  readonly buyers: Pick<Buyers, 'standing'>;
  readonly testimonies: Pick<Testimonies, 'ask'>;
  readonly settings: Pick<Settings, 'current'>;
  readonly clock: Clock;
};

/** A buyer lets a rating of theirs be shown in the shop's channel. Answers what of the order was not rated yet. */
export const shareRating =
  (deps: Deps) =>
  ({
    buyer,
    order: id,
    line,
  }: RatedLine): TE.TaskEither<
    Blocked | NotRateable | OrderNotFound | StoreFailure,
    BoughtProduct | null
  > => {
    type No = Blocked | NotRateable | OrderNotFound | StoreFailure;
    const { testimonies, settings, clock } = deps;
    return pipe(
      unlessBlocked(deps.buyers, buyer),
      TE.flatMap((): TE.TaskEither<No, OrderToRate> => openRating(deps)(buyer, id)),
      TE.flatMap(({ bought, unrated }): TE.TaskEither<No, BoughtProduct | null> => {
        const product = boughtBy(bought, line);
        if (product === undefined || product.rating === null) return TE.left({ tag: 'NotRateable' });
        const next = unrated.at(0) ?? null;
        const channel = settings.current().testimonyChannel;
        if (channel === null) return TE.right(next);
        const now = clock.now();
        return pipe(
          testimonies.ask({ order: id, product: product.product }, channel.id, now, [
            { tag: 'TendTestimonies', at: now },
          ]),
          TE.map(() => next),
        );
      }),
    );
  };

type UnshareDeps = Pick<Deps, 'orders' | 'ratings' | 'clock'> & {
  readonly testimonies: Pick<Testimonies, 'withdraw'>;
};

/** A buyer wants a rating of theirs to be shown no longer; the rating stays. */
export const unshareRating =
  (deps: UnshareDeps) =>
  ({
    buyer,
    order: id,
    line,
  }: RatedLine): TE.TaskEither<NotRateable | OrderNotFound | StoreFailure, void> => {
    type No = NotRateable | OrderNotFound | StoreFailure;
    return pipe(
      openRating(deps)(buyer, id),
      TE.flatMap(({ bought }): TE.TaskEither<No, unknown> => {
        const product = boughtBy(bought, line)?.product;
        return product === undefined
          ? TE.left({ tag: 'NotRateable' })
          : deps.testimonies.withdraw(
              { order: id, product },
              [],
              [{ tag: 'TendTestimonies', at: deps.clock.now() }],
            );
      }),
      TE.map(() => undefined),
    );
  };
