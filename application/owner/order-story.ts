import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { storyOf, type Chapter } from '../../domain/order/order-story.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { OrderEvents } from '../ports/order-events.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly orders: Pick<Orders, 'find'>; readonly orderEvents: OrderEvents };
type Acting = Deps & { readonly clock: Clock };

/** So much of a story is read at most: its end. */
const longest = 200;

export type OrderStory = { readonly order: Order; readonly story: readonly Chapter[] };

/** An order with all that happened to it. */
export const tellOrderStory =
  ({ orders, orderEvents }: Deps) =>
  (id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, OrderStory> =>
    pipe(
      findOrder(orders)(id),
      TE.map(({ value: order }) => ({ order })),
      TE.bindW('story', ({ order }) =>
        pipe(
          orderEvents.ofOrder(id, longest),
          TE.map((events) => storyOf(order, events)),
        ),
      ),
    );

export type NoteOnOrder = {
  readonly by: BuyerId;
  readonly order: OrderId;
  readonly note: string;
  /** Idempotency key: a repeated request with the same key has no effect. */
  readonly once: string;
};

/** Keeps what staff wants to remember of an order. */
export const noteOnOrder =
  ({ orders, orderEvents, clock }: Acting) =>
  ({ by, order, note, once }: NoteOnOrder): TE.TaskEither<OrderNotFound | StoreFailure, void> =>
    pipe(
      findOrder(orders)(order),
      TE.flatMap(() =>
        orderEvents.append(
          order,
          { tag: 'Noted', by, note },
          [],
          [
            {
              by,
              action: 'order.note',
              subject: `order:${order}`,
              before: {},
              after: { note },
              at: clock.now(),
            },
          ],
          once,
        ),
      ),
    );

export type SendGoodsAgain = { readonly by: BuyerId; readonly order: OrderId };

/** It was not paid, or has no goods. */
export type NothingToSend = { readonly tag: 'NothingToSend'; readonly order: Order };

/** Has the goods of an order sent to its buyer once more: always the same ones. */
export const askGoodsAgain =
  ({ orders, orderEvents, clock }: Acting) =>
  ({ by, order: id }: SendGoodsAgain): TE.TaskEither<NothingToSend | OrderNotFound | StoreFailure, void> =>
    pipe(
      findOrder(orders)(id),
      TE.flatMap(({ value: order }): TE.TaskEither<NothingToSend | StoreFailure, void> => {
        if ((order.tag !== 'Paid' && order.tag !== 'Delivered') || order.cart === null)
          return TE.left({ tag: 'NothingToSend', order });
        const at = clock.now();
        const followUp: FollowUp =
          order.tag === 'Paid'
            ? { tag: 'DeliverGoods', order: id }
            : { tag: 'SendGoodsAgain', order: id, asked: at };
        return orderEvents.append(
          id,
          { tag: 'GoodsAsked', by },
          [followUp],
          [
            {
              by,
              action: 'goods.send-again',
              subject: `order:${id}`,
              before: {},
              after: { state: order.tag },
              at,
            },
          ],
        );
      }),
    );
