import { sequenceS } from 'fp-ts/lib/Apply.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { quantityOf } from '../../domain/catalogue/cart.ts';
import type { VariantCode, CatalogueItem } from '../../domain/catalogue/product.ts';
import type { Carts } from '../ports/carts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { Reports } from '../ports/reports.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly products: Pick<Products, 'find'>;
  readonly carts: Pick<Carts, 'find'>;
  readonly reports: Pick<Reports, 'cardShown'>;
  readonly clock: Clock;
};

export type ProductCard = { readonly item: CatalogueItem; readonly inCart: number };

/** A product as it stands on the shelf now, and how many of it the buyer's cart has. */
export const showProduct =
  ({ products, carts, reports, clock }: Deps) =>
  (buyer: BuyerId, code: VariantCode): TE.TaskEither<UnknownProduct | StoreFailure, ProductCard> =>
    pipe(
      sequenceS(TE.ApplyPar)({ item: products.find(code), cart: carts.find(buyer) }),
      TE.flatMap(({ item, cart }) =>
        O.isNone(item)
          ? TE.left<UnknownProduct | StoreFailure>({ tag: 'UnknownProduct', code })
          : TE.right({
              item: item.value,
              inCart: O.isNone(cart) ? 0 : quantityOf(cart.value.value, code),
            }),
      ),
      // A card is worth more than its count: one that cannot be counted is shown all the same.
      TE.tapTask(() => reports.cardShown(clock.now())),
    );
