import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { withoutProduct, type Cart } from '../../domain/catalogue/cart.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeCart, type CartDeps } from './change-cart.ts';

/** Takes a product out of the buyer's cart and leaves the rest. */
export const removeProduct =
  (deps: CartDeps) =>
  (buyer: BuyerId, product: VariantCode): TE.TaskEither<StoreFailure, Cart> =>
    pipe(
      changeCart(deps)(buyer, (cart) => withoutProduct(cart, product)),
      TE.map(({ cart }) => cart),
    );
