import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ProductId } from '../../domain/catalogue/product.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { LineNumber } from '../../domain/order/order-line.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { Clock } from '../ports/clock.ts';
import type { Page } from '../ports/page.ts';
import type { RatingEntry, RatingKey, Ratings } from '../ports/ratings.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Testimonies } from '../ports/testimonies.ts';
import { boughtBy } from './rate-product.ts';

export const ratingsPerPage = 5;

/** No such rating. */
export type NoSuchRating = { readonly tag: 'NoSuchRating' };

/** A rating, named by a line of its order. */
export type RatingNamed = { readonly order: OrderId; readonly line: LineNumber };

/** Ratings, newest first; of one product or of all. Pages are counted from 0. */
export const listRatings =
  ({ ratings }: { readonly ratings: Pick<Ratings, 'list'> }) =>
  (product: ProductId | null, page: number): TE.TaskEither<StoreFailure, Page<RatingEntry>> =>
    ratings.list(product, { offset: page * ratingsPerPage, limit: ratingsPerPage });

type Finding = { readonly ratings: Pick<Ratings, 'bought' | 'find'> };

const keyOf =
  ({ ratings }: Finding) =>
  ({ order, line }: RatingNamed): TE.TaskEither<NoSuchRating | StoreFailure, RatingKey> =>
    pipe(
      ratings.bought(order),
      TE.flatMap((bought): TE.TaskEither<NoSuchRating | StoreFailure, RatingKey> => {
        const product = boughtBy(bought, line)?.product;
        return product === undefined ? TE.left({ tag: 'NoSuchRating' }) : TE.right({ order, product });
      }),
    );

/** One rating. */
export const showRating =
  (deps: Finding) =>
  (of: RatingNamed): TE.TaskEither<NoSuchRating | StoreFailure, RatingEntry> =>
    pipe(
      keyOf(deps)(of),
      TE.flatMap((key) => deps.ratings.find(key)),
      TE.flatMapOption(
        (found) => found,
        (): NoSuchRating | StoreFailure => ({ tag: 'NoSuchRating' }),
      ),
    );

type Acting = Finding & {
  readonly ratings: Pick<Ratings, 'bought' | 'find' | 'hide'>;
  readonly testimonies: Pick<Testimonies, 'withdraw'>;
  readonly clock: Clock;
};

const entryOf = (
  { clock }: Acting,
  by: BuyerId,
  { order, product }: RatingKey,
  action: string,
  isSo: boolean,
): AuditEntry => ({
  by,
  action,
  subject: `order:${order}`,
  before: { product, hidden: !isSo },
  after: { product, hidden: isSo },
  at: clock.now(),
});

const tending = ({ clock }: Acting): readonly FollowUp[] => [{ tag: 'TendTestimonies', at: clock.now() }];

export type HideRating = RatingNamed & { readonly by: BuyerId; readonly hidden: boolean };

/** Takes a buyer's words out of sight, and out of the channel, or lets them be seen again. Their stars go on counting. */
export const hideRating =
  (deps: Acting) =>
  ({ by, hidden, order, line }: HideRating): TE.TaskEither<NoSuchRating | StoreFailure, boolean> =>
    pipe(
      keyOf(deps)({ order, line }),
      TE.flatMap((key) =>
        deps.ratings.hide(key, hidden, [entryOf(deps, by, key, 'rating.hide', hidden)], tending(deps)),
      ),
    );

export type WithdrawTestimony = RatingNamed & { readonly by: BuyerId };

/** Takes a rating out of the channel; the rating stays. */
export const withdrawTestimony =
  (deps: Acting) =>
  ({ by, order, line }: WithdrawTestimony): TE.TaskEither<NoSuchRating | StoreFailure, boolean> =>
    pipe(
      keyOf(deps)({ order, line }),
      TE.flatMap((key) =>
        deps.testimonies.withdraw(key, [entryOf(deps, by, key, 'testimony.withdraw', true)], tending(deps)),
      ),
    );
