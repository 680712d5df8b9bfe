import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { isEmpty, type Cart } from '../../domain/catalogue/cart.ts';
import type { CatalogueItem } from '../../domain/catalogue/product.ts';
import type { Carts } from '../ports/carts.ts';
import type { Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly carts: Pick<Carts, 'find'>; readonly products: Pick<Products, 'findAll'> };

/** A cart with what the shelf says of its products; one that is gone is missing from `shelf`. */
export type CartView = { readonly cart: Cart; readonly shelf: readonly CatalogueItem[] };

export const withShelf =
  (products: Pick<Products, 'findAll'>) =>
  (cart: Cart): TE.TaskEither<StoreFailure, CartView> =>
    pipe(
      products.findAll(cart.lines.map((line) => line.product)),
      TE.map((shelf) => ({ cart, shelf })),
    );

/** The buyer's open cart, or none when there is nothing in it. */
export const showCart =
  ({ carts, products }: Deps) =>
  (buyer: BuyerId): TE.TaskEither<StoreFailure, O.Option<CartView>> =>
    pipe(
      carts.find(buyer),
      TE.flatMap((found) =>
        O.isNone(found) || isEmpty(found.value.value)
          ? TE.right(O.none)
          : pipe(withShelf(products)(found.value.value), TE.map(O.some)),
      ),
    );
