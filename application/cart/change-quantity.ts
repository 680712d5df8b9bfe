import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { fill, leastOf, quantityOf, type Cart, type Limit } from '../../domain/catalogue/cart.ts';
import type { VariantCode, CatalogueItem, Variant } from '../../domain/catalogue/product.ts';
import type { Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeCart, type CartDeps } from './change-cart.ts';

type Deps = CartDeps & {
  readonly products: Pick<Products, 'card'>;
};

export type QuantityChange = { readonly tag: 'By' | 'To'; readonly count: number };

export type ChangeQuantity = {
  readonly buyer: BuyerId;
  readonly product: VariantCode;
  readonly change: QuantityChange;
};

export type QuantityChanged = {
  readonly item: CatalogueItem;
  /** The variants of its product, itself too. */
  readonly beside: readonly Variant[];
  readonly cart: Cart;
  readonly inCart: number;
  /** Why it became less than was asked for. */
  readonly limitedBy: Limit | null;
};

/** One fewer than the least takes it out. */
const wanted = (cart: Cart, item: CatalogueItem, { tag, count }: QuantityChange): number => {
  if (tag === 'To') return count;
  const next = quantityOf(cart, item.variant.code) + count;
  return count < 0 && next < leastOf(item) ? 0 : next;
};

/** Puts more or fewer of a product into the buyer's cart, as far as the shelf and the limits allow. */
export const changeQuantity =
  (deps: Deps) =>
  ({
    buyer,
    product,
    change,
  }: ChangeQuantity): TE.TaskEither<UnknownProduct | StoreFailure, QuantityChanged> =>
    pipe(
      deps.products.card(product, buyer),
      TE.flatMapOption(
        (found) => found,
        (): UnknownProduct | StoreFailure => ({ tag: 'UnknownProduct', code: product }),
      ),
      TE.flatMap(({ item, beside }) => {
        let limitedBy: Limit | null = null;
        return pipe(
          changeCart(deps)(buyer, (cart, level) => {
            const filled = fill(cart, item, wanted(cart, item, change), level);
            limitedBy = filled.limitedBy;
            return filled.cart;
          }),
          TE.map(({ cart }) => ({ item, beside, cart, inCart: quantityOf(cart, product), limitedBy })),
        );
      }),
    );
