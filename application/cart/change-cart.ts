import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { emptyCart, isEmpty, type Cart } from '../../domain/catalogue/cart.ts';
import type { Carts } from '../ports/carts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Version } from '../ports/versioned.ts';

export type CartDeps = {
  readonly carts: Carts;
  readonly ids: Pick<Ids, 'cartId'>;
  readonly clock: Clock;
};

const tries = 10;

/** Lets `change` make the buyer's next cart of the present one (a new one if there is none) and keeps it; a cart that was and stays empty is not kept. */
export const changeCart =
  ({ carts, ids, clock }: CartDeps) =>
  (buyer: BuyerId, change: (cart: Cart) => Cart): TE.TaskEither<StoreFailure, Cart> => {
    const attempt = (left: number): TE.TaskEither<StoreFailure, Cart> =>
      pipe(
        carts.find(buyer),
        TE.flatMap((found) =>
          O.isNone(found)
            ? save(emptyCart(ids.cartId(), buyer), null, left)
            : save(found.value.value, found.value.version, left),
        ),
      );
    const save = (cart: Cart, version: Version | null, left: number): TE.TaskEither<StoreFailure, Cart> => {
      const next = change(cart);
      if (isEmpty(next) && version === null) return TE.right(next);
      return pipe(
        carts.save(next, version, clock.now()),
        TE.map(() => next),
        TE.orElse((failure): TE.TaskEither<StoreFailure, Cart> => {
          if (failure.tag === 'StoreFailure') return TE.left(failure);
          return left > 1
            ? attempt(left - 1)
            : TE.left(storeFailure('change cart', 'others changed it every time'));
        }),
      );
    };
    return attempt(tries);
  };
