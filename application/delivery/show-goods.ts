import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { isDeposit, type Delivered, type Order, type OrderId, type Paid } from '../../domain/order/order.ts';
import type { Goods } from '../../domain/stock/goods.ts';
import { lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly orders: Pick<Orders, 'find' | 'goods'> };

export type NothingBought = { readonly tag: 'NothingBought'; readonly order: Order };
export type Purchase = {
  readonly order: Paid | Delivered;
  readonly goods: readonly Goods[];
};

type No = OrderNotFound | NothingBought | StoreFailure;

/** The goods of one of the buyer's own paid orders, once more. */
export const showGoods =
  ({ orders }: Deps) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<No, Purchase> =>
    pipe(
      lookAtOwnOrder(orders)(buyer, id),
      TE.flatMap((order): TE.TaskEither<No, Purchase> =>
        (order.tag === 'Paid' || order.tag === 'Delivered') && !isDeposit(order)
          ? pipe(
              orders.goods(id),
              TE.map((goods) => ({ order, goods })),
            )
          : TE.left({ tag: 'NothingBought', order }),
      ),
    );
