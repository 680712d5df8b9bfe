import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { emptyCart, isEmpty, type Cart } from '../../domain/catalogue/cart.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { Carts } from '../ports/carts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale, Version } from '../ports/versioned.ts';
import { whileStale } from '../while-stale.ts';

export type CartDeps = {
  readonly carts: Pick<Carts, 'findWithStanding' | 'save'>;
  readonly ids: Pick<Ids, 'cartId'>;
  readonly clock: Clock;
};

/** A cart as it stands now, and whose prices its buyer has. */
export type ChangedCart = { readonly cart: Cart; readonly level: Level | null };

/**
 * Lets `change` make the buyer's next cart of the present one (a new one if there is none), knowing whose prices they
 * have, and keeps it; what stays as it was, and a cart that was and stays empty, is not kept.
 */
export const changeCart =
  ({ carts, ids, clock }: CartDeps) =>
  (
    buyer: BuyerId,
    change: (cart: Cart, level: Level | null) => Cart,
  ): TE.TaskEither<StoreFailure, ChangedCart> => {
    const save = (
      { cart, level }: ChangedCart,
      version: Version | null,
    ): TE.TaskEither<Stale | StoreFailure, ChangedCart> => {
      const next: ChangedCart = { cart: change(cart, level), level };
      if (next.cart === cart || (isEmpty(next.cart) && version === null)) return TE.right(next);
      return pipe(
        carts.save(next.cart, version, clock.now()),
        TE.map(() => next),
      );
    };
    return whileStale<never, ChangedCart>('change cart', () =>
      pipe(
        carts.findWithStanding(buyer),
        TE.flatMap(({ found, standing: { level }, counted }) =>
          O.isNone(found)
            ? save({ cart: emptyCart(ids.cartId(), buyer, counted), level }, null)
            : save({ cart: found.value.value, level }, found.value.version),
        ),
      ),
    );
  };
