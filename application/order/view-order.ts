import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** One of the buyer's own orders as it stands. */
export const viewOrder =
  ({ orders }: { readonly orders: Pick<Orders, 'find'> }) =>
  (buyer: BuyerId, id: OrderId): TaskEither<OrderNotFound | StoreFailure, Order> =>
    lookAtOwnOrder(orders)(buyer, id);
