import { sequenceS } from 'fp-ts/lib/Apply.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { isEmpty, type Cart } from '../../domain/catalogue/cart.ts';
import type { CatalogueItem } from '../../domain/catalogue/product.ts';
import type { Instant } from '../../domain/instant.ts';
import {
  refusalOf,
  type Voucher,
  type VoucherRefusal,
  type VoucherStanding,
} from '../../domain/voucher/voucher.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { Carts } from '../ports/carts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { ChangedCart } from './change-cart.ts';
import type { Vouchers } from '../ports/vouchers.ts';

/** What is read beside a cart to show it. */
export type BesideCart = {
  readonly products: Pick<Products, 'findAll'>;
  readonly vouchers: Pick<Vouchers, 'chosen'>;
  readonly clock: Clock;
};

type Deps = BesideCart & { readonly carts: Pick<Carts, 'findWithStanding'> };

/** The voucher that is to be used, and why it is not to be had any more. */
export type ChosenVoucher = { readonly voucher: Voucher; readonly refusal: VoucherRefusal | null };

/** A cart with what the shelf says of its products; one that is gone is missing from `shelf`. */
export type CartView = {
  readonly cart: Cart;
  readonly shelf: readonly CatalogueItem[];
  /** Whose prices the buyer has. */
  readonly level: Level | null;
  readonly chosen: ChosenVoucher | null;
};

const chosenNow = (found: O.Option<VoucherStanding>, now: Instant): ChosenVoucher | null =>
  O.isNone(found) ? null : { voucher: found.value.voucher, refusal: refusalOf(found.value, now) };

export const withShelf =
  ({ products, vouchers, clock }: BesideCart) =>
  ({ cart, level }: ChangedCart): TE.TaskEither<StoreFailure, CartView> =>
    pipe(
      sequenceS(TE.ApplyPar)({
        shelf: products.findAll(cart.lines.map((line) => line.product)),
        found: vouchers.chosen(cart.buyer),
      }),
      TE.map(({ shelf, found }) => ({
        cart,
        shelf,
        level,
        chosen: chosenNow(found, clock.now()),
      })),
    );

/** The buyer's open cart, or none when there is nothing in it. */
export const showCart =
  (deps: Deps) =>
  (buyer: BuyerId): TE.TaskEither<StoreFailure, O.Option<CartView>> =>
    pipe(
      deps.carts.findWithStanding(buyer),
      TE.flatMap(({ found, standing: { level } }) =>
        O.isNone(found) || isEmpty(found.value.value)
          ? TE.right(O.none)
          : pipe(withShelf(deps)({ cart: found.value.value, level }), TE.map(O.some)),
      ),
    );
