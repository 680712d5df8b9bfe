import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { fill, type Cart } from '../../domain/catalogue/cart.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { CatalogueItem } from '../../domain/catalogue/product.ts';
import { lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { changeCart, type CartDeps, type ChangedCart } from './change-cart.ts';
import { withShelf, type BesideCart, type CartView } from './show-cart.ts';

type Deps = CartDeps & BesideCart & { readonly orders: Pick<Orders, 'find'> };

const refill =
  (order: Order, shelf: readonly CatalogueItem[]) =>
  (cart: Cart, level: Level | null): Cart =>
    order.lines.reduce((filled, line) => {
      const item = shelf.find(({ variant }) => variant.code === line.product);
      return item === undefined ? filled : fill(filled, item, line.quantity, level).cart;
    }, cart);

/** Puts what an earlier order had into the buyer's cart, as far as it is there, at today's prices. */
export const orderAgain =
  (deps: Deps) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, CartView> =>
    pipe(
      TE.Do,
      TE.bindW('order', () => lookAtOwnOrder(deps.orders)(buyer, id)),
      TE.bindW('shelf', ({ order }) => deps.products.findAll(order.lines.map((line) => line.product))),
      TE.flatMap(({ order, shelf }): TE.TaskEither<OrderNotFound | StoreFailure, ChangedCart> =>
        changeCart(deps)(buyer, refill(order, shelf)),
      ),
      TE.flatMap(withShelf(deps)),
    );
