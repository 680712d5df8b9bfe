import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { type Buyer } from '../../domain/people/buyer.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type OrderFile = { readonly order: Order; readonly buyer: Buyer | null };

/** Anybody's order, with its buyer. */
export const inspectOrder =
  (deps: { readonly orders: Pick<Orders, 'find'>; readonly buyers: Pick<Buyers, 'find'> }) =>
  (id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, OrderFile> =>
    pipe(
      findOrder(deps.orders)(id),
      TE.map(({ value }) => ({ order: value })),
      TE.bindW('buyer', ({ order }) => pipe(deps.buyers.find(order.buyer), TE.map(O.toNullable))),
    );
