import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { raiseAlarm } from '../../domain/order/delivery.ts';
import { after, seconds } from '../../domain/instant.ts';
import type { Order } from '../../domain/order/order.ts';
import { changeOrder, type OrderNotFound } from '../change-order.ts';
import { eachInTurn } from '../each-in-turn.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find' | 'commit' | 'overdue'>;
  readonly clock: Clock;
};

/** Goods that are later than this, in milliseconds after the payment, are the owner's business. */
const lateAfter = seconds(60);
const atOnce = 100;

/** Tells the owner of orders that are paid and whose goods are late, and has them delivered once more. Answers with those orders. */
export const alarmOverdue =
  ({ orders, clock }: Deps) =>
  (): TE.TaskEither<OrderNotFound | StoreFailure, readonly Order[]> =>
    pipe(
      orders.overdue(after(clock.now(), -lateAfter), atOnce),
      TE.flatMap(
        eachInTurn((id) => changeOrder(orders)(id, (order) => E.right(raiseAlarm(order, clock.now())))),
      ),
    );
