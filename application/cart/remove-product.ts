import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/buyer.ts';
import { withoutProduct, type Cart } from '../../domain/cart.ts';
import type { ProductCode } from '../../domain/product.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeCart, type CartDeps } from './change-cart.ts';

/** Takes a product out of the buyer's cart and leaves the rest. */
export const removeProduct =
  (deps: CartDeps) =>
  (buyer: BuyerId, product: ProductCode): TaskEither<StoreFailure, Cart> =>
    changeCart(deps)(buyer, (cart) => withoutProduct(cart, product));
