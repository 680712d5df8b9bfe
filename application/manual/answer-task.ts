import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import {
  cancelLine,
  isGivenBack,
  refundedLast,
  type NothingToRefund,
  type RefundRequest,
} from '../../domain/balance/refunding.ts';
import * as E from 'fp-ts/lib/Either.js';
import { withoutSecrets } from '../../domain/manual/manual-input.ts';
import { isOverdue, type ManualTask } from '../../domain/manual/manual-task.ts';
import { audited, type Decision } from '../../domain/order/decision.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { withinCeiling, type AboveCeiling } from '../../domain/staff/approval.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { asDelivered } from '../../domain/stock/unit-text.ts';
import { findOrder, lookAtOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { ManualWork, NotWaiting } from '../ports/manual-work.ts';
import type { Orders } from '../ports/orders.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Stale, Versioned } from '../ports/versioned.ts';

type Deps = {
  readonly manualWork: Pick<ManualWork, 'ofOrder' | 'finish' | 'giveBack'>;
  readonly orders: Pick<Orders, 'find' | 'commit'>;
  readonly clock: Clock;
};

/** The refund that ends a task, of its line. */
export type RefundOrder = RefundRequest & { readonly order: OrderId };

type Asked = { readonly order: OrderId; readonly line: number };
type No = OrderNotFound | NotWaiting | StoreFailure;

type Look = Pick<Deps, 'orders'> & { readonly manualWork: Pick<ManualWork, 'ofOrder'> };

/** Of an order as it was found: what happens to the task afterwards moves the order's version on. */
const openTaskOf = (
  { manualWork }: Look,
  order: Order,
  line: number,
): TE.TaskEither<NotWaiting | StoreFailure, ManualTask> =>
  pipe(
    manualWork.ofOrder(order.id),
    TE.flatMap((tasks): TE.TaskEither<NotWaiting | StoreFailure, ManualTask> => {
      const task = tasks.find((one) => one.line === line);
      return task === undefined || task.state === 'Done' || task.since === null || isGivenBack(order, line)
        ? TE.left({ tag: 'NotWaiting' })
        : TE.right(task);
    }),
  );

/** A task of a paid order that is neither done nor paid back, whoever it waits for. */
export const openTask =
  (deps: Look) =>
  ({ order, line }: Asked): TE.TaskEither<NotWaiting | StoreFailure, ManualTask> =>
    pipe(
      deps.orders.find(order),
      TE.flatMapOption(
        (found) => found,
        (): NotWaiting | StoreFailure => ({ tag: 'NotWaiting' }),
      ),
      TE.flatMap(({ value }) => openTaskOf(deps, value, line)),
    );

/** How often something is done anew when the order has moved on meanwhile. */
const tries = 5;

type Found = { readonly found: Versioned<Order>; readonly task: ManualTask };

/**
 * Acts on an open task, on the order as it was found before the task was looked at: a line is made or given back, and
 * never both. Anew where the order has moved on.
 */
const onOpenTask =
  (deps: Look) =>
  <Refusal extends { readonly tag: string }, A>(
    { order, line }: Asked,
    act: (found: Found) => TE.TaskEither<Refusal | No | Stale, A>,
  ): TE.TaskEither<Refusal | No, A> => {
    type Done = TE.TaskEither<Refusal | No, A>;
    const isStale = (no: Refusal | No | Stale): no is Stale => no.tag === 'Stale';
    const attempt = (left: number): Done =>
      pipe(
        findOrder(deps.orders)(order),
        TE.bindTo('found'),
        TE.bindW('task', ({ found }) => openTaskOf(deps, found.value, line)),
        TE.flatMap((found): TE.TaskEither<Refusal | No | Stale, A> => act(found)),
        TE.orElse((no): Done => {
          if (!isStale(no)) return TE.left(no);
          return left > 1
            ? attempt(left - 1)
            : TE.left(storeFailure('change task', 'others changed the order every time'));
        }),
      );
    return attempt(tries);
  };

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

/** Hands over what was made for a buyer; what they wrote in secret is forgotten in the same commit. */
export const answerTask =
  (deps: Deps) =>
  ({ by, order, line, content }: AnswerTask): TE.TaskEither<No, void> =>
    onOpenTask(deps)<No, undefined>({ order, line }, ({ found, task }) =>
      pipe(
        deps.manualWork.finish(
          task,
          found.version,
          { content: asDelivered(content), answers: withoutSecrets(task.inputs, task.answers) },
          [{ tag: 'SendGoodsAgain', order, asked: deps.clock.now() }],
          [entryFor(by, 'manual.finish', { order, line }, { characters: content.length }, deps.clock.now())],
        ),
        TE.map(() => undefined),
      ),
    );

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

type BackRefusal = No | NothingToRefund | AboveCeiling;

/** Gives the money of one line back to the balance, and with it ends the task. */
const giveMoneyBack = (
  deps: Deps,
  { order: id, ...request }: RefundOrder,
  ceiling: Rupiah | null,
  byStaff: boolean,
  isRefused: (found: Found) => BackRefusal | null = () => null,
): TE.TaskEither<BackRefusal, Order> => {
  const { by, line, reason } = request;
  const asked = { order: id, line: line ?? 0 };
  return onOpenTask(deps)<BackRefusal, Order>(asked, (open) => {
    const now = deps.clock.now();
    const refused = isRefused(open);
    if (refused !== null) return TE.left(refused);
    return pipe(
      cancelLine(open.found.value, request, now),
      E.chainFirstW(({ order: after }) => withinCeiling(ceiling, refundedLast(after))),
      E.map((made) =>
        byStaff ? audited(made, () => entryFor(by, 'manual.cancel', asked, { reason }, now)) : made,
      ),
      TE.fromEither<BackRefusal, Decision>,
      TE.flatMap((made): TE.TaskEither<BackRefusal | Stale, Order> =>
        pipe(
          deps.orders.commit(made, open.found.version),
          TE.mapBoth(
            (no) =>
              no.tag === 'Stale' || no.tag === 'StoreFailure' ? no : storeFailure('give money back', no.tag),
            () => made.order,
          ),
        ),
      ),
    );
  });
};

/** Staff cancel a task: its money goes back to the buyer's balance, up to the ceiling of who does it. */
export const cancelTask =
  (deps: Deps) =>
  (command: RefundOrder, ceiling: Rupiah | null = null): TE.TaskEither<BackRefusal, Order> =>
    giveMoneyBack(deps, command, ceiling, true);

/** The buyer of a task whose time is over wants the money instead. */
export const giveUpTask =
  (deps: Deps) =>
  (buyer: BuyerId, order: OrderId, line: number): TE.TaskEither<BackRefusal, Order> =>
    pipe(
      lookAtOwnOrder(deps.orders)(buyer, order),
      TE.flatMap(() =>
        giveMoneyBack(deps, lateRefund(buyer, order, line), null, false, ({ task }) =>
          isOverdue(task, deps.clock.now()) ? null : { tag: 'NotWaiting' },
        ),
      ),
    );
