import type * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../domain/buyer.ts';
import type { Decision } from '../domain/decision.ts';
import type { Order, OrderId } from '../domain/order.ts';
import type { Orders } from './ports/orders.ts';
import { storeFailure, type StoreFailure } from './ports/store-failure.ts';
import type { Versioned } from './ports/versioned.ts';

/** No such order, or none of this buyer's: a stranger cannot tell the two apart. */
export type OrderNotFound = { readonly tag: 'OrderNotFound' };

/** How often a change is decided anew when somebody else was quicker. */
const tries = 10;

export const findOrder =
  (orders: Pick<Orders, 'find'>) =>
  (id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, Versioned<Order>> =>
    pipe(
      orders.find(id),
      TE.flatMapOption(
        (found) => found,
        (): OrderNotFound => ({ tag: 'OrderNotFound' }),
      ),
    );

/** An order of this buyer's own. */
export const findOwnOrder =
  (orders: Pick<Orders, 'find'>) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, Order> =>
    pipe(
      orders.find(id),
      TE.map(O.filter(({ value }) => value.buyer === buyer)),
      TE.flatMapOption(
        (found) => found,
        (): OrderNotFound => ({ tag: 'OrderNotFound' }),
      ),
      TE.map(({ value }) => value),
    );

/** What `decide` makes of an order: a refusal, nothing (null), or its next state. */
export type Decide<Refusal> = (order: Order) => E.Either<Refusal, Decision | null>;

/**
 * Finds an order, lets `decide` change it and commits that once; decides anew on what it finds when somebody
 * else was quicker. Answers with the order as it stands afterwards.
 */
export const changeOrder =
  (orders: Pick<Orders, 'find' | 'commit'>) =>
  <Refusal = never>(
    id: OrderId,
    decide: Decide<Refusal>,
  ): TE.TaskEither<Refusal | OrderNotFound | StoreFailure, Order> => {
    const attempt = (left: number): TE.TaskEither<Refusal | OrderNotFound | StoreFailure, Order> =>
      pipe(
        findOrder(orders)(id),
        TE.flatMap(({ value, version }) =>
          pipe(
            TE.fromEither<Refusal | StoreFailure, Decision | null>(decide(value)),
            TE.flatMap((decided) => (decided === null ? TE.right(value) : commit(decided, version, left))),
          ),
        ),
      );
    const commit = (
      decided: Decision,
      version: number,
      left: number,
    ): TE.TaskEither<Refusal | OrderNotFound | StoreFailure, Order> =>
      pipe(
        orders.commit(decided, version),
        TE.map(() => decided.order),
        TE.orElse((failure): TE.TaskEither<Refusal | OrderNotFound | StoreFailure, Order> => {
          if (failure.tag === 'StoreFailure') return TE.left(failure);
          return left > 1
            ? attempt(left - 1)
            : TE.left(storeFailure('change order', 'others changed it every time'));
        }),
      );
    return attempt(tries);
  };
