import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after, instant, type Instant } from '../../domain/instant.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import type { Books } from '../ports/books.ts';
import type { Clock } from '../ports/clock.ts';
import type { OrderArchive } from '../ports/order-archive.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly orderArchive: OrderArchive;
  readonly books: Pick<Books, 'violations'>;
  readonly clock: Clock;
  readonly policy: () => Pick<ShopPolicy, 'archiveAfter'>;
};

/** What became of a night's archiving; where the books break a promise nothing is moved, so that it stays where people look. */
export type Archiving = { readonly moved: number; readonly isHeldBack: boolean };

/** Orders in one commit, and in one night: others wait for no longer than the former take. */
const step = 500;
const night = 50_000;

const moveAll =
  ({ orderArchive }: Pick<Deps, 'orderArchive'>, finishedBefore: Instant) =>
  (placedFrom: Instant, before: number): TE.TaskEither<StoreFailure, number> =>
    pipe(
      orderArchive.move({ placedFrom, finishedBefore, most: step }),
      TE.flatMap(({ moved, placedUntil }) =>
        placedUntil === null || before + moved >= night
          ? TE.right(before + moved)
          : moveAll({ orderArchive }, finishedBefore)(placedUntil, before + moved),
      ),
    );

const archive = (deps: Deps, age: number): TE.TaskEither<StoreFailure, Archiving> =>
  pipe(
    deps.books.violations(),
    TE.map((violations) => violations.length > 0),
    TE.flatMap((isHeldBack) =>
      pipe(
        isHeldBack ? TE.right(0) : moveAll(deps, after(deps.clock.now(), -age))(instant(0), 0),
        TE.map((moved): Archiving => ({ moved, isHeldBack })),
      ),
    ),
  );

/** The nightly move of old orders out of the way of new ones. Repeated or broken off it goes on where it was. */
export const archiveOrders = (deps: Deps) => (): TE.TaskEither<StoreFailure, Archiving> => {
  const { archiveAfter } = deps.policy();
  return archiveAfter === null ? TE.right({ moved: 0, isHeldBack: false }) : archive(deps, archiveAfter);
};
