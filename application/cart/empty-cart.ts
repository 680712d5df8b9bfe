import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Cart } from '../../domain/catalogue/cart.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeCart, type CartDeps } from './change-cart.ts';

/** Puts everything back. */
export const emptyOut =
  (deps: CartDeps) =>
  (buyer: BuyerId): TaskEither<StoreFailure, Cart> =>
    changeCart(deps)(buyer, (cart) => ({ ...cart, lines: [] }));
