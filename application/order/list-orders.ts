import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Orders } from '../ports/orders.ts';
import type { Page } from '../ports/page.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const ordersPerPage = 5;

/** One page, counted from 0, of the buyer's own orders, newest first. */
export const listOrders =
  ({ orders }: { readonly orders: Pick<Orders, 'ofBuyer'> }) =>
  (buyer: BuyerId, page: number): TaskEither<StoreFailure, Page<Order>> =>
    orders.ofBuyer(buyer, { offset: page * ordersPerPage, limit: ordersPerPage });
