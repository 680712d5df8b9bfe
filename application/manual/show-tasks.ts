import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ManualTask } from '../../domain/manual/manual-task.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { ManualWork } from '../ports/manual-work.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find'>;
  readonly manualWork: Pick<ManualWork, 'ofOrder'>;
};

/** What is made by hand for one of the buyer's own orders. */
export const tasksOfBuyer =
  ({ orders, manualWork }: Deps) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, readonly ManualTask[]> =>
    pipe(
      lookAtOwnOrder(orders)(buyer, id),
      TE.flatMap((): TE.TaskEither<OrderNotFound | StoreFailure, readonly ManualTask[]> =>
        manualWork.ofOrder(id),
      ),
    );
