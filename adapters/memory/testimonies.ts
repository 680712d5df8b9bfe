import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { RatingKey } from '../../application/ports/ratings.ts';
import type { Testimonies } from '../../application/ports/testimonies.ts';
import { againAtMost } from '../../domain/broadcast/posting.ts';
import { after, instant, type Instant } from '../../domain/instant.ts';
import {
  testimonyId,
  type ShownTestimony,
  type Testimony,
  type TestimonyId,
} from '../../domain/rating/testimony.ts';
import { enqueue } from './follow-ups.ts';
import type { Changed, Memory } from './memory.ts';
import { isRefunded, isTakenBack, ratingKey, withdrawn } from './ratings.ts';
import { stateWith, put, type StoredTestimony, type State } from './state.ts';

const all = ({ testimonies }: State): readonly StoredTestimony[] => [...testimonies.values()];

const live = (state: State, key: RatingKey): StoredTestimony | undefined =>
  all(state).find((shown) => ratingKey(shown) === ratingKey(key) && !isTakenBack(state, shown));

const withTestimony = (state: State, shown: StoredTestimony): State =>
  stateWith(state, {
    testimonies: put(state.testimonies, shown.id, shown),
  });

const changeOne = (
  state: State,
  id: TestimonyId,
  next: (shown: StoredTestimony) => StoredTestimony,
): State => {
  const shown = state.testimonies.get(id);
  return shown === undefined ? state : withTestimony(state, next(shown));
};

const waits = (state: State, shown: StoredTestimony): boolean =>
  shown.state === 'Waiting' && !isTakenBack(state, shown);

const isToRemove = (state: State, shown: StoredTestimony): boolean =>
  shown.state === 'Posted' && isTakenBack(state, shown);

const testimonyOf = (state: State, shown: StoredTestimony): Testimony | null => {
  const rating = state.ratings.get(ratingKey(shown))?.rating;
  const bought = state.orders
    .get(shown.order)
    ?.value.lines.map(({ product }) => state.variants.get(product))
    .find((stored) => stored?.product.id === shown.product);
  if (rating === undefined || bought === undefined) return null;
  const { id, channel, lost, putOff } = shown;
  return {
    id,
    channel,
    lost,
    putOff,
    firstName: state.buyers.get(rating.buyer)?.buyer.firstName ?? '',
    product: bought.product.name,
    code: bought.variant.code,
    stars: rating.stars,
    words: rating.words,
  };
};

const claim = (state: State, gap: number, now: Instant): Changed<O.Option<Testimony>> => {
  const shown = state.testimonyTurn > now ? undefined : all(state).find((one) => waits(state, one));
  const made = shown === undefined ? null : testimonyOf(state, shown);
  if (shown === undefined || made === null) return [O.none, state];
  const claimed = withTestimony(state, { ...shown, state: 'Posting', claimedAt: now });
  return [O.some(made), stateWith(claimed, { testimonyTurn: after(now, gap) })];
};

const nextOf = (state: State, lease: number): Instant | null => {
  const moments = all(state).flatMap((shown): readonly Instant[] => {
    if (isToRemove(state, shown)) return [instant(0)];
    if (waits(state, shown)) return [state.testimonyTurn];
    return shown.state === 'Posting' && shown.claimedAt !== null ? [after(shown.claimedAt, lease)] : [];
  });
  return moments.length === 0 ? null : instant(Math.min(...moments));
};

export const memoryTestimonies = ({ ask, change, set }: Memory, now: () => Instant): Testimonies => ({
  ask: (key, channel, _at, followUps) =>
    change((state): E.Either<never, Changed<boolean>> => {
      const stored = state.ratings.get(ratingKey(key));
      const isShowable = stored !== undefined && !stored.isHidden && !isRefunded(state, key);
      if (!isShowable || live(state, key) !== undefined) return E.right([false, state]);
      const asked: StoredTestimony = {
        ...key,
        id: testimonyId(state.testimonies.size + 1),
        channel,
        state: 'Waiting',
        claimedAt: null,
        postedAt: null,
        message: null,
        isWithdrawn: false,
        lost: 0,
        putOff: 0,
      };
      return E.right([true, enqueue(withTestimony(state, asked), followUps, now())]);
    }),
  withdraw: (key, audit, followUps) =>
    change((state): E.Either<never, Changed<boolean>> => {
      if (live(state, key) === undefined) return E.right([false, state]);
      const taken = stateWith(withdrawn(state, key), { audit: [...state.audit, ...audit] });
      return E.right([true, enqueue(taken, followUps, now())]);
    }),
  claim: (gap, at) => change((state) => E.right(claim(state, gap, at))),
  record: (id, outcome, message, rest, at) =>
    set((state) =>
      stateWith(
        changeOne(state, id, (shown) =>
          shown.state === 'Posting'
            ? {
                ...shown,
                state: outcome === 'Posted' || outcome === 'Failed' ? outcome : 'Waiting',
                claimedAt: null,
                message,
                postedAt: outcome === 'Posted' ? at : null,
                lost: shown.lost + (outcome === 'Lost' ? 1 : 0),
                putOff: shown.putOff + (outcome === 'Again' ? 1 : 0),
              }
            : shown,
        ),
        {
          testimonyTurn: instant(Math.max(state.testimonyTurn, rest)),
        },
      ),
    ),
  reclaim: (before) =>
    set((state) =>
      stateWith(state, {
        testimonies: new Map(
          [...state.testimonies].map(([id, shown]) => [
            id,
            shown.state === 'Posting' && shown.claimedAt !== null && shown.claimedAt < before
              ? {
                  ...shown,
                  state: shown.lost + 1 >= againAtMost.lost ? ('Failed' as const) : ('Waiting' as const),
                  claimedAt: null,
                  lost: shown.lost + 1,
                }
              : shown,
          ]),
        ),
      }),
    ),
  toRemove: (most) =>
    ask((state) =>
      all(state)
        .filter((shown) => isToRemove(state, shown))
        .flatMap(({ id, channel, message, postedAt }): readonly ShownTestimony[] =>
          message === null || postedAt === null ? [] : [{ id, channel, message, postedAt }],
        )
        .slice(0, most),
    ),
  removed: (id, isGone) =>
    set((state) => changeOne(state, id, (shown) => ({ ...shown, state: isGone ? 'Removed' : 'Stays' }))),
  next: (lease) => ask((state) => nextOf(state, lease)),
});
