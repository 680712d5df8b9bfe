import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Order } from '../../domain/order/order.ts';
import type { UnitId } from '../../domain/stock/unit.ts';
import type { ClaimDecision } from '../../domain/warranty/claiming.ts';
import type { CoveredUnit } from '../../domain/warranty/warranty.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale, Versioned } from '../ports/versioned.ts';
import type { Warranties } from '../ports/warranties.ts';
import { whileStale } from '../while-stale.ts';

export type ClaimDeps = {
  readonly orders: Pick<Orders, 'find'>;
  readonly warranties: Pick<Warranties, 'find' | 'commit'>;
};

/** No such unit was sold, or not to this buyer. */
export type UnknownUnit = { readonly tag: 'UnknownUnit' };
/** The policy or a person wants to replace the unit, and none is left. */
export type NoneLeft = { readonly tag: 'NoneLeft' };

/** A sold unit, and its order as it stands. The order first: a claim that comes in between shows in its version. */
export type ClaimFile = { readonly covered: CoveredUnit; readonly order: Versioned<Order> };

const coveredUnit = ({ warranties }: ClaimDeps, unit: UnitId) =>
  pipe(
    warranties.find(unit),
    TE.flatMapOption(
      (found) => found,
      (): UnknownUnit => ({ tag: 'UnknownUnit' }),
    ),
  );

type Unfound = UnknownUnit | OrderNotFound | StoreFailure;

export const findClaim = (deps: ClaimDeps, unit: UnitId): TE.TaskEither<Unfound, ClaimFile> =>
  pipe(
    coveredUnit(deps, unit),
    TE.flatMap(({ order }): TE.TaskEither<Unfound, Versioned<Order>> => findOrder(deps.orders)(order)),
    TE.bindTo('order'),
    TE.bind('covered', (): TE.TaskEither<Unfound, CoveredUnit> => coveredUnit(deps, unit)),
  );

type Decide<No> = (file: ClaimFile) => TE.TaskEither<No | StoreFailure, ClaimDecision>;

/** Decides a claim on its order as it was found, and commits that once; anew when somebody else was quicker. */
export const changeClaim =
  (deps: ClaimDeps) =>
  <No extends { readonly tag: string }>(
    unit: UnitId,
    decide: Decide<No>,
  ): TE.TaskEither<No | NoneLeft | Unfound, ClaimDecision> => {
    type Outcome = TE.TaskEither<No | NoneLeft | Unfound | Stale, ClaimDecision>;
    const commit = (made: ClaimDecision, file: ClaimFile): Outcome =>
      pipe(
        deps.warranties.commit(made, file.order.version),
        TE.map(() => made),
        TE.orElse((no): Outcome => {
          if (no.tag !== 'Shortage') return TE.left(no);
          return made.ifShort === null ? TE.left({ tag: 'NoneLeft' }) : commit(made.ifShort, file);
        }),
      );
    return whileStale('change claim', () =>
      pipe(
        findClaim(deps, unit),
        TE.flatMap((file): Outcome =>
          pipe(
            decide(file),
            TE.mapLeft((no): No | NoneLeft | Unfound | Stale => no),
            TE.flatMap((made) => commit(made, file)),
          ),
        ),
      ),
    );
  };
