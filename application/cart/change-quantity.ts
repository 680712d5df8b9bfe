import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import {
  fill,
  leastOf,
  quantityOf,
  withCounted,
  type Cart,
  type Filled,
  type Limit,
} from '../../domain/catalogue/cart.ts';
import type { VariantCode, CatalogueItem, Variant } from '../../domain/catalogue/product.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeCart, type CartDeps } from './change-cart.ts';

type Deps = CartDeps & {
  readonly products: Pick<Products, 'card'>;
};

export type QuantityChange =
  /** Idempotency key: a change that comes again, since its answer was lost, has no effect. */
  | { readonly tag: 'By'; readonly count: number; readonly key: string }
  | { readonly tag: 'To'; readonly count: number };

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

const changed = (cart: Cart, item: CatalogueItem, change: QuantityChange, level: Level | null): Filled => {
  if (change.tag === 'To') return fill(cart, item, change.count, level);
  if (cart.counted.includes(change.key)) return { cart, limitedBy: null };
  const next = quantityOf(cart, item.variant.code) + change.count;
  // One fewer than the least takes it out.
  const wanted = change.count < 0 && next < leastOf(item) ? 0 : next;
  return fill(withCounted(cart, change.key), item, wanted, level);
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
            const filled = changed(cart, item, change, level);
            limitedBy = filled.limitedBy;
            return filled.cart;
          }),
          TE.map(({ cart }) => ({ item, beside, cart, inCart: quantityOf(cart, product), limitedBy })),
        );
      }),
    );
