import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Order, OrderId } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { CoveredUnit } from '../../domain/warranty/warranty.ts';
import { lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Warranties } from '../ports/warranties.ts';

type Deps = { readonly orders: Pick<Orders, 'find'>; readonly warranties: Pick<Warranties, 'ofOrder'> };

export type WarrantyOfOrder = { readonly order: Order; readonly units: readonly CoveredUnit[] };

/** The units of a buyer's own order, with their warranty and their claims. */
export const showWarranty =
  ({ orders, warranties }: Deps) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, WarrantyOfOrder> =>
    pipe(
      lookAtOwnOrder(orders)(buyer, id),
      TE.bindTo('order'),
      TE.bindW('units', () => warranties.ofOrder(id)),
    );
