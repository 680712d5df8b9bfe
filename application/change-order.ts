import type * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../domain/people/buyer.ts';
import type { Decision } from '../domain/order/decision.ts';
import type { Order, OrderId } from '../domain/order/order.ts';
import type { Overdrawn } from '../domain/balance/wallet.ts';
import type { Orders, OrderWithBuyer, Shortage, VoucherGone } from './ports/orders.ts';
import { storeFailure, type StoreFailure } from './ports/store-failure.ts';
import type { Version, Versioned } from './ports/versioned.ts';

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

/** The same with its buyer. */
export const findOrderWithBuyer =
  (orders: Pick<Orders, 'findWithBuyer'>) =>
  (id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, OrderWithBuyer> =>
    pipe(
      orders.findWithBuyer(id),
      TE.flatMapOption(
        (found) => found,
        (): OrderNotFound => ({ tag: 'OrderNotFound' }),
      ),
    );

/** An order of this buyer's own. */
export const findOwnOrder =
  (orders: Pick<Orders, 'find'>) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, Versioned<Order>> =>
    pipe(
      orders.find(id),
      TE.map(O.filter(({ value }) => value.buyer === buyer)),
      TE.flatMapOption(
        (found) => found,
        (): OrderNotFound => ({ tag: 'OrderNotFound' }),
      ),
    );

/** The same where it is only to be looked at. */
export const lookAtOwnOrder =
  (orders: Pick<Orders, 'find'>) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, Order> =>
    pipe(
      findOwnOrder(orders)(buyer, id),
      TE.map(({ value }) => value),
    );

/** What `decide` makes of an order, as it is in this version: a refusal, nothing (null), or its next state. */
export type Decide<Refusal> = (order: Order, version: Version) => E.Either<Refusal, Decision | null>;

/** What only the commit can find out: too little on the shelf, or on the balance, or no use left of a voucher. */
export type Obstacle = Shortage | Overdrawn | VoucherGone;

/** What an obstacle means to a caller whose decision can meet one. */
type Meet<Refusal> = (obstacle: Obstacle) => Refusal | StoreFailure;

const unforeseen: Meet<never> = ({ tag }) =>
  storeFailure('change order', `${tag}: a decision that no one allowed for`);

/**
 * Lets `decide` change an order as it was found and commits that once; finds it and decides anew when somebody
 * else was quicker. Where the shelf has too little, what the decision says for that case is committed instead,
 * and where it says nothing, `meet` says what it means. Answers with the order as it stands afterwards, and its
 * version, so that whoever goes on with it need not read it again; where nothing was to be changed, as it was found.
 */
export const changeVersioned =
  (orders: Pick<Orders, 'find' | 'commit'>) =>
  <Refusal = never>(
    found: Versioned<Order>,
    decide: Decide<Refusal>,
    meet: Meet<Refusal> = unforeseen,
  ): TE.TaskEither<Refusal | OrderNotFound | StoreFailure, Versioned<Order>> => {
    type No = Refusal | OrderNotFound | StoreFailure;
    type Outcome = TE.TaskEither<No, Versioned<Order>>;
    const attempt = (known: Versioned<Order>, left: number): Outcome =>
      pipe(
        TE.fromEither<No, Decision | null>(decide(known.value, known.version)),
        TE.flatMap((decided) => (decided === null ? TE.right(known) : commit(decided, known.version, left))),
      );
    const commit = (decided: Decision, version: Version, left: number): Outcome =>
      pipe(
        orders.commit(decided, version),
        TE.map((next): Versioned<Order> => ({ version: next, value: decided.order })),
        TE.orElse((no): Outcome => {
          switch (no.tag) {
            case 'StoreFailure':
              return TE.left(no);
            case 'Stale':
              return left > 1
                ? pipe(
                    findOrder(orders)(decided.order.id),
                    TE.flatMap((anew) => attempt(anew, left - 1)),
                  )
                : TE.left(storeFailure('change order', 'others changed it every time'));
            case 'Shortage':
              return decided.ifShort === null ? TE.left(meet(no)) : commit(decided.ifShort, version, left);
            case 'VoucherGone':
              return decided.ifVoucherGone === null
                ? TE.left(meet(no))
                : commit(decided.ifVoucherGone, version, left);
            case 'Overdrawn':
              return TE.left(meet(no));
          }
        }),
      );
    return attempt(found, tries);
  };

/** The same for those who are done with the order then. */
export const changeFound =
  (orders: Pick<Orders, 'find' | 'commit'>) =>
  <Refusal = never>(
    found: Versioned<Order>,
    decide: Decide<Refusal>,
    meet: Meet<Refusal> = unforeseen,
  ): TE.TaskEither<Refusal | OrderNotFound | StoreFailure, Order> =>
    pipe(
      changeVersioned(orders)(found, decide, meet),
      TE.map(({ value }) => value),
    );

/** The same for an order that is still to be found. */
export const changeOrder =
  (orders: Pick<Orders, 'find' | 'commit'>) =>
  <Refusal = never>(
    id: OrderId,
    decide: Decide<Refusal>,
    meet: Meet<Refusal> = unforeseen,
  ): TE.TaskEither<Refusal | OrderNotFound | StoreFailure, Order> =>
    pipe(
      findOrder(orders)(id),
      TE.flatMap((found) => changeFound(orders)(found, decide, meet)),
    );
