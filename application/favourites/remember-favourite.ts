import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { quantityOf } from '../../domain/catalogue/cart.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Carts } from '../ports/carts.ts';
import type { Favourites } from '../ports/favourites.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly carts: Pick<Carts, 'find'>; readonly favourites: Pick<Favourites, 'keep'> };

export type NotInCart = { readonly tag: 'NotInCart' };

/** Remembers as many of a product as the buyer has in the cart now; answers how many. */
export const rememberFavourite =
  ({ carts, favourites }: Deps) =>
  (buyer: BuyerId, product: VariantCode): TE.TaskEither<NotInCart | StoreFailure, number> =>
    pipe(
      carts.find(buyer),
      TE.map(
        O.match(
          () => 0,
          ({ value }) => quantityOf(value, product),
        ),
      ),
      TE.filterOrElseW(
        (quantity) => quantity > 0,
        (): NotInCart => ({ tag: 'NotInCart' }),
      ),
      TE.tap((quantity) => favourites.keep(buyer, product, quantity)),
    );
