import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { RatingEntry, RatingKey, Ratings } from '../../application/ports/ratings.ts';
import { refundableLines } from '../../domain/balance/refunding.ts';
import type { CatalogueItem, ProductId } from '../../domain/catalogue/product.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import { lineNumber, type OrderLine } from '../../domain/order/order-line.ts';
import type { BoughtProduct, Rating } from '../../domain/rating/rating.ts';
import { enqueue } from './follow-ups.ts';
import type { Changed, Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import { stateWith, put, type StoredRating, type StoredTestimony, type State } from './state.ts';
import { lineKey } from './warranties.ts';

/** The key under which a rating is kept. */
export const ratingKey = ({ order, product }: RatingKey): string => `${order} ${product}`;

const productOf = ({ variants }: State, { product }: OrderLine): ProductId | undefined =>
  variants.get(product)?.product.id;

/** Whether all of the product that an order had was given back. */
export const isRefunded = (state: State, { order: id, product }: RatingKey): boolean => {
  const order = state.orders.get(id)?.value;
  return (
    order?.tag !== 'Delivered' || !refundableLines(order).some((line) => productOf(state, line) === product)
  );
};

const isNoLonger = (state: State, shown: StoredTestimony): boolean =>
  shown.isWithdrawn || isRefunded(state, shown);

/** Posts that are to be seen no longer, whatever became of them. */
export const isTakenBack = (state: State, shown: StoredTestimony): boolean =>
  isNoLonger(state, shown) || state.ratings.get(ratingKey(shown))?.isHidden === true;

const counted = (state: State, product: ProductId): readonly Rating[] =>
  [...state.ratings.values()]
    .map(({ rating }) => rating)
    .filter((rating) => rating.product === product && !isRefunded(state, rating));

/** What all who rated a product say. */
export const ratingOf = (state: State, product: ProductId): Pick<CatalogueItem, 'rating'> => {
  const all = counted(state, product);
  return all.length === 0
    ? {}
    : { rating: { count: all.length, sum: all.reduce((sum, { stars }) => sum + stars, 0) } };
};

const boughtIn = (state: State, id: OrderId): readonly BoughtProduct[] => {
  const lines = state.orders.get(id)?.value.lines ?? [];
  const products = [...new Set(lines.flatMap((line) => productOf(state, line) ?? []))];
  return products.map((product) => {
    const own = lines.filter((line) => productOf(state, line) === product);
    const [first] = own;
    return {
      product,
      name: first === undefined ? product : (state.variants.get(first.product)?.product.name ?? product),
      lines: own.map(({ number }) => number),
      isAwaited: own.some(({ number }) => {
        const task = state.manualTasks.get(lineKey(id, number));
        return task !== undefined && task.state !== 'Done';
      }),
      rating: state.ratings.get(ratingKey({ order: id, product }))?.rating ?? null,
    };
  });
};

/** The state in which what is shown of a rating is taken back. */
export const withdrawn = (state: State, key: RatingKey): State =>
  stateWith(state, {
    testimonies: new Map(
      [...state.testimonies].map(([id, shown]) => [
        id,
        ratingKey(shown) === ratingKey(key) ? { ...shown, isWithdrawn: true } : shown,
      ]),
    ),
  });

const testimonyOf = (state: State, key: RatingKey): RatingEntry['testimony'] => {
  const shown = [...state.testimonies.values()].find(
    (one) => ratingKey(one) === ratingKey(key) && !isTakenBack(state, one),
  );
  return shown === undefined || shown.state === 'Removed' || shown.state === 'Stays' ? null : shown.state;
};

const entryOf = (state: State, { rating, isHidden }: StoredRating): RatingEntry => ({
  rating,
  line:
    boughtIn(state, rating.order)
      .find(({ product }) => product === rating.product)
      ?.lines.at(0) ?? lineNumber(1),
  product:
    [...state.variants.values()].find(({ product }) => product.id === rating.product)?.product.name ??
    rating.product,
  firstName: state.buyers.get(rating.buyer)?.buyer.firstName ?? '',
  isHidden,
  isRefunded: isRefunded(state, rating),
  testimony: testimonyOf(state, rating),
});

const byAge = (a: StoredRating, b: StoredRating): number =>
  b.rating.ratedAt - a.rating.ratedAt || (ratingKey(a.rating) < ratingKey(b.rating) ? -1 : 1);

const withRating = (state: State, rating: Rating): State => {
  const before = state.ratings.get(ratingKey(rating));
  const stored = stateWith(state, {
    ratings: put(state.ratings, ratingKey(rating), {
      rating: { ...rating, ratedAt: before?.rating.ratedAt ?? rating.ratedAt },
      isHidden: before?.isHidden ?? false,
    }),
  });
  const isSame = before?.rating.stars === rating.stars && before.rating.words === rating.words;
  return isSame ? stored : withdrawn(stored, rating);
};

export const memoryRatings = ({ ask, change, set }: Memory, now: () => Instant): Ratings => ({
  bought: (order) => ask((state) => boughtIn(state, order)),
  keep: (rating, followUps) =>
    set((state) =>
      state.orders.get(rating.order)?.value.tag === 'Delivered'
        ? enqueue(withRating(state, rating), followUps, now())
        : state,
    ),
  find: (key) =>
    ask((state) => {
      const stored = state.ratings.get(ratingKey(key));
      return stored === undefined ? O.none : O.some(entryOf(state, stored));
    }),
  list: (product, page) =>
    ask((state) =>
      pageOf(
        [...state.ratings.values()]
          .filter(({ rating }) => product === null || rating.product === product)
          .sort(byAge)
          .map((stored) => entryOf(state, stored)),
        page,
      ),
    ),
  hide: (key, isHidden, audit, followUps) =>
    change((state): E.Either<never, Changed<boolean>> => {
      const stored = state.ratings.get(ratingKey(key));
      if (stored === undefined || stored.isHidden === isHidden) return E.right([false, state]);
      const hidden = stateWith(state, {
        ratings: put(state.ratings, ratingKey(key), { ...stored, isHidden }),
        audit: [...state.audit, ...audit],
      });
      return E.right([true, enqueue(isHidden ? withdrawn(hidden, key) : hidden, followUps, now())]);
    }),
});
