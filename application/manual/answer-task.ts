import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import {
  refund,
  refundedLast,
  type NothingToRefund,
  type RefundRequest,
} from '../../domain/balance/refunding.ts';
import * as E from 'fp-ts/lib/Either.js';
import { withoutSecrets } from '../../domain/manual/manual-input.ts';
import { isOverdue, type ManualTask } from '../../domain/manual/manual-task.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { withinCeiling, type AboveCeiling } from '../../domain/staff/approval.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { asDelivered } from '../../domain/stock/unit-text.ts';
import { changeOrder, findOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { ManualWork, NotWaiting } from '../ports/manual-work.ts';
import type { Orders } from '../ports/orders.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly manualWork: Pick<ManualWork, 'ofOrder' | 'finish' | 'giveBack'>;
  readonly orders: Pick<Orders, 'find' | 'commit'>;
  readonly clock: Clock;
};

/** The refund that ends a task, of its line. */
export type RefundOrder = RefundRequest & { readonly order: OrderId };

type Asked = { readonly order: OrderId; readonly line: number };
type No = OrderNotFound | NotWaiting | StoreFailure;

/** A task of a paid order that is not done, whoever it waits for. */
export const openTask =
  ({ manualWork }: { readonly manualWork: Pick<ManualWork, 'ofOrder'> }) =>
  ({ order, line }: Asked): TE.TaskEither<NotWaiting | StoreFailure, ManualTask> =>
    pipe(
      manualWork.ofOrder(order),
      TE.flatMap((tasks): TE.TaskEither<NotWaiting | StoreFailure, ManualTask> => {
        const task = tasks.find((one) => one.line === line);
        return task === undefined || task.state === 'Done' || task.since === null
          ? TE.left({ tag: 'NotWaiting' })
          : TE.right(task);
      }),
    );

const entryFor = (
  by: BuyerId,
  action: string,
  { order, line }: Asked,
  after: AuditEntry['after'],
  at: AuditEntry['at'],
): AuditEntry => ({
  by,
  action,
  subject: `order:${order}`,
  before: {},
  after: { line, ...after },
  at,
});

export type AnswerTask = Asked & { readonly by: BuyerId; readonly content: string };

/** How often an answer is given anew when the order has moved on meanwhile. */
const tries = 5;

/** Hands over what was made for a buyer; what they wrote in secret is forgotten in the same commit. */
export const answerTask =
  (deps: Deps) =>
  ({ by, order, line, content }: AnswerTask): TE.TaskEither<No, void> => {
    const attempt = (left: number): TE.TaskEither<No, void> =>
      pipe(
        findOrder(deps.orders)(order),
        TE.bindTo('found'),
        TE.bind('task', (): TE.TaskEither<No, ManualTask> => openTask(deps)({ order, line })),
        TE.flatMap(({ found, task }) =>
          pipe(
            deps.manualWork.finish(
              task,
              found.version,
              { content: asDelivered(content), answers: withoutSecrets(task.inputs, task.answers) },
              [{ tag: 'SendGoodsAgain', order }],
              [
                entryFor(
                  by,
                  'manual.finish',
                  { order, line },
                  { characters: content.length },
                  deps.clock.now(),
                ),
              ],
            ),
            TE.orElse((no): TE.TaskEither<No, void> => {
              if (no.tag !== 'Stale') return TE.left(no);
              return left > 1
                ? attempt(left - 1)
                : TE.left(storeFailure('answer task', 'others changed the order every time'));
            }),
          ),
        ),
      );
    return attempt(tries);
  };

export type ReturnTask = Asked & { readonly by: BuyerId; readonly reason: string };

/** Sends a task back to its buyer, with what they should correct. */
export const returnTask =
  (deps: Deps) =>
  ({ by, order, line, reason }: ReturnTask): TE.TaskEither<No, void> =>
    pipe(
      openTask(deps)({ order, line }),
      TE.flatMap((task) =>
        deps.manualWork.giveBack(
          task,
          reason,
          [{ tag: 'NotifyBuyer', order, news: 'ManualReturned' }],
          [entryFor(by, 'manual.return', { order, line }, { reason }, deps.clock.now())],
        ),
      ),
    );

const lateRefund = (by: BuyerId, order: OrderId, line: number): RefundOrder => ({
  by,
  order,
  line: lineNumber(line),
  goods: 'Burned',
  to: { tag: 'Balance' },
  reason: 'lewat tenggat',
});

/** Gives the money of one line back to the balance, and with it ends the task. */
const giveMoneyBack = (
  deps: Deps,
  { order: id, ...request }: RefundOrder,
  ceiling: Rupiah | null,
  audit: readonly AuditEntry[],
): TE.TaskEither<No | NothingToRefund | AboveCeiling, Order> =>
  changeOrder(deps.orders)<NothingToRefund | AboveCeiling>(id, (order) =>
    pipe(
      refund(order, request, deps.clock.now()),
      E.chainFirstW(({ order: after }) => withinCeiling(ceiling, refundedLast(after))),
      E.map((made) => ({ ...made, audit })),
    ),
  );

/** Staff cancel a task: its money goes back to the buyer's balance, up to the ceiling of who does it. */
export const cancelTask =
  (deps: Deps) =>
  (
    command: RefundOrder,
    ceiling: Rupiah | null = null,
  ): TE.TaskEither<No | NothingToRefund | AboveCeiling, Order> =>
    pipe(
      openTask(deps)({ order: command.order, line: command.line ?? 0 }),
      TE.flatMap((task): TE.TaskEither<No | NothingToRefund | AboveCeiling, Order> => {
        const { by, reason } = command;
        const entry = entryFor(by, 'manual.cancel', task, { reason }, deps.clock.now());
        return giveMoneyBack(deps, command, ceiling, [entry]);
      }),
    );

/** The buyer of a task whose time is over wants the money instead. */
export const giveUpTask =
  (deps: Deps) =>
  (buyer: BuyerId, order: OrderId, line: number): TE.TaskEither<No | NothingToRefund | AboveCeiling, Order> =>
    pipe(
      findOrder(deps.orders)(order),
      TE.filterOrElseW(
        ({ value }) => value.buyer === buyer,
        (): OrderNotFound => ({ tag: 'OrderNotFound' }),
      ),
      TE.flatMap((): TE.TaskEither<No, ManualTask> => openTask(deps)({ order, line })),
      TE.filterOrElse(
        (task) => isOverdue(task, deps.clock.now()),
        (): No => ({ tag: 'NotWaiting' }),
      ),
      TE.flatMap((): TE.TaskEither<No | NothingToRefund | AboveCeiling, Order> =>
        giveMoneyBack(deps, lateRefund(buyer, order, line), null, []),
      ),
    );
