import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { refund, type NothingToRefund, type RefundRequest } from '../../domain/balance/refunding.ts';
import { changeOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly orders: Pick<Orders, 'find' | 'commit'>; readonly clock: Clock };

export type RefundOrder = RefundRequest & { readonly order: OrderId };
type No = NothingToRefund | OrderNotFound | StoreFailure;

/** Gives money back for delivered goods, one product's or all that are left, each line once. */
export const refundOrder =
  (deps: Deps) =>
  ({ order: id, ...request }: RefundOrder): TaskEither<No, Order> =>
    changeOrder(deps.orders)<NothingToRefund>(id, (order) => refund(order, request, deps.clock.now()));
