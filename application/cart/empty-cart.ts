import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Cart } from '../../domain/catalogue/cart.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeCart, type CartDeps } from './change-cart.ts';

/** Puts everything back. */
export const emptyOut =
  (deps: CartDeps) =>
  (buyer: BuyerId): TE.TaskEither<StoreFailure, Cart> =>
    pipe(
      changeCart(deps)(buyer, (cart) => ({ ...cart, lines: [] })),
      TE.map(({ cart }) => cart),
    );
