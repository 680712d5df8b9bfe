import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { adjust } from '../../domain/order/checkout.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeCart, type CartDeps } from './change-cart.ts';
import { showCart, withShelf, type BesideCart, type CartView } from './show-cart.ts';
import * as O from 'fp-ts/lib/Option.js';

type Deps = CartDeps & BesideCart;

/** Cuts the buyer's cart down to what is there, at today's prices. None when nothing is left of it. */
export const adjustCart =
  (deps: Deps) =>
  (buyer: BuyerId): TE.TaskEither<StoreFailure, O.Option<CartView>> =>
    pipe(
      showCart(deps)(buyer),
      TE.flatMap((view) =>
        O.isNone(view)
          ? TE.right(view)
          : pipe(
              changeCart(deps)(buyer, (cart, level) => adjust(cart, view.value.shelf, level)),
              TE.flatMap(withShelf(deps)),
              TE.map(O.fromPredicate(({ cart }) => cart.lines.length > 0)),
            ),
      ),
    );
