import { sequenceS } from 'fp-ts/lib/Apply.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { quantityOf } from '../../domain/catalogue/cart.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Carts } from '../ports/carts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Card, Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { Reports } from '../ports/reports.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly products: Pick<Products, 'card'>;
  readonly carts: Pick<Carts, 'find'>;
  readonly reports: Pick<Reports, 'cardShown'>;
  readonly clock: Clock;
};

export type ProductCard = Card & { readonly inCart: number };

/** A product as it stands on the shelf now, with what is beside it, and how many of it the buyer's cart has. */
export const showProduct =
  ({ products, carts, reports, clock }: Deps) =>
  (buyer: BuyerId, code: VariantCode): TE.TaskEither<UnknownProduct | StoreFailure, ProductCard> =>
    pipe(
      sequenceS(TE.ApplyPar)({ card: products.card(code, buyer), cart: carts.find(buyer) }),
      TE.flatMap(({ card, cart }) =>
        O.isNone(card)
          ? TE.left<UnknownProduct | StoreFailure>({ tag: 'UnknownProduct', code })
          : TE.right({
              ...card.value,
              inCart: O.isNone(cart) ? 0 : quantityOf(cart.value.value, code),
            }),
      ),
      // A card is worth more than its count: one that cannot be counted is shown all the same.
      TE.tapTask(() => reports.cardShown(clock.now())),
    );
