import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerNewsKind } from '../../domain/follow-ups/follow-up.ts';
import { liveAttempt, type Order, type OrderId } from '../../domain/order/order.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { findOrderWithBuyer, type OrderNotFound } from '../change-order.ts';
import { isOverdue, type ManualTask } from '../../domain/manual/manual-task.ts';
import type { BuyerNews, DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { Clock } from '../ports/clock.ts';
import type { ManualWork } from '../ports/manual-work.ts';
import type { OrderEvents } from '../ports/order-events.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Wallets } from '../ports/wallets.ts';
import { tellAndNote } from '../tell-and-note.ts';

type Deps = {
  readonly orders: Pick<Orders, 'findWithBuyer'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
  readonly orderEvents: Pick<OrderEvents, 'append'>;
  readonly wallets: Pick<Wallets, 'balance'>;
  readonly manualWork: Pick<ManualWork, 'ofOrder'>;
  readonly clock: Clock;
};

type No = OrderNotFound | DeliveryFailure | StoreFailure;

/** The news as it is true now, or null when the order has moved on and it no longer is. */
const stillTrue = (
  order: Order,
  kind: BuyerNewsKind,
  balance: Rupiah,
  tasks: readonly ManualTask[],
): BuyerNews | null => {
  if (kind === 'InvoiceReady') {
    const attempt = liveAttempt(order);
    return order.tag === 'AwaitingPayment' && attempt?.tag === 'Payable'
      ? { tag: kind, order, attempt, balance }
      : null;
  }
  switch (order.tag) {
    case 'Expired':
      return order.tag === kind ? { tag: kind, order } : null;
    case 'Cancelled':
      return order.tag === kind ? { tag: kind, order } : null;
    case 'UnderReview':
      return order.tag === kind ? { tag: kind, order } : null;
    case 'Paid':
    case 'Delivered':
      if (kind === 'ManualReturned' || kind === 'ManualOverdue')
        return tasks.length > 0 ? { tag: kind, order, tasks } : null;
      return order.tag === 'Delivered' && kind === 'ClaimRefused' ? { tag: kind, order } : null;
    default:
      return null;
  }
};

/** Of an order's tasks those that such news is about. */
const tasksOf = (
  { manualWork, clock }: Deps,
  order: OrderId,
  kind: BuyerNewsKind,
): TE.TaskEither<StoreFailure, readonly ManualTask[]> =>
  kind === 'ManualReturned' || kind === 'ManualOverdue'
    ? pipe(
        manualWork.ofOrder(order),
        TE.map((tasks) =>
          tasks.filter((task) =>
            kind === 'ManualReturned' ? task.state === 'Returned' : isOverdue(task, clock.now()),
          ),
        ),
      )
    : TE.right([]);

/** Tells a buyer what became of an order, unless it is no longer so or they cannot be reached. */
export const notifyBuyer =
  (deps: Deps) =>
  (id: OrderId, kind: BuyerNewsKind): TE.TaskEither<No, void> => {
    const { orders, wallets } = deps;
    return pipe(
      findOrderWithBuyer(orders)(id),
      TE.bindW('balance', ({ found }) => wallets.balance(found.value.buyer)),
      TE.bindW('tasks', () => tasksOf(deps, id, kind)),
      TE.flatMap(({ found, buyer, balance, tasks }): TE.TaskEither<No, void> => {
        const news = stillTrue(found.value, kind, balance, tasks);
        if (news === null || buyer === null) return TE.right(undefined);
        return tellAndNote(deps)(buyer, news, id, kind);
      }),
    );
  };
