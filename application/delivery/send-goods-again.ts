import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { Delivered, OrderId } from '../../domain/order/order.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { OrderEvents } from '../ports/order-events.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { tellAndNote } from '../tell-and-note.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find' | 'goods'>;
  readonly buyers: Pick<Buyers, 'find'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
  readonly orderEvents: Pick<OrderEvents, 'append'>;
};

type No = OrderNotFound | DeliveryFailure | StoreFailure;

const send = (deps: Deps, order: Delivered, asked: Instant | null): TE.TaskEither<No, void> =>
  pipe(
    deps.buyers.find(order.buyer),
    TE.bindTo('buyer'),
    TE.bindW('goods', () => deps.orders.goods(order.id)),
    TE.flatMap(({ buyer, goods }) =>
      O.isNone(buyer)
        ? TE.right(undefined)
        : tellAndNote(deps)(
            buyer.value,
            { tag: 'Goods', order, goods, again: { asked } },
            order.id,
            'GoodsAgain',
          ),
    ),
  );

/**
 * Sends the goods of a delivered order once more, unless its buyer cannot be reached. `asked` is the request: the same
 * one, tried again, goes on where it broke off.
 */
export const sendGoodsAgain =
  (deps: Deps) =>
  (id: OrderId, asked: Instant | null): TE.TaskEither<No, void> =>
    pipe(
      findOrder(deps.orders)(id),
      TE.flatMap(({ value: order }): TE.TaskEither<No, void> =>
        order.tag === 'Delivered' ? send(deps, order, asked) : TE.right(undefined),
      ),
    );
