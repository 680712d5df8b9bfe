import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import { recordMissed } from '../../domain/order/delivery.ts';
import type { Delivered, Order, OrderId } from '../../domain/order/order.ts';
import { changeFound, findOrder, type OrderNotFound } from '../change-order.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeliveryFailure, Messenger, Unreachable } from '../ports/messenger.ts';
import type { OrderEvents } from '../ports/order-events.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Versioned } from '../ports/versioned.ts';
import { tellIfReached } from '../tell-and-note.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find' | 'commit' | 'goods'>;
  readonly buyers: Pick<Buyers, 'find'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
  readonly orderEvents: Pick<OrderEvents, 'append'>;
  readonly clock: Clock;
};

type No = OrderNotFound | DeliveryFailure | StoreFailure;

const send = (
  deps: Deps,
  order: Delivered,
  asked: Instant | null,
): TE.TaskEither<No | Unreachable, unknown> =>
  pipe(
    deps.buyers.find(order.buyer),
    TE.bindTo('buyer'),
    TE.bindW('goods', () => deps.orders.goods(order.id)),
    TE.flatMap(({ buyer, goods }): TE.TaskEither<No | Unreachable, unknown> =>
      O.isNone(buyer)
        ? TE.right(undefined)
        : tellIfReached(deps)(
            buyer.value,
            { tag: 'Goods', order, goods, again: { asked } },
            order.id,
            'GoodsAgain',
          ),
    ),
  );

/** Notes on the order that its buyer is out of reach, so that what they do next has it sent. */
const note =
  ({ orders, clock }: Deps, found: Versioned<Order>) =>
  (no: No | Unreachable): TE.TaskEither<No, unknown> =>
    no.tag === 'Unreachable'
      ? changeFound(orders)(found, (order) => E.right(recordMissed(order, clock.now())))
      : TE.left(no);

/**
 * Sends the goods of a delivered order once more; whoever cannot be reached gets them when they come back. `asked` is
 * the request: the same one, tried again, goes on where it broke off.
 */
export const sendGoodsAgain =
  (deps: Deps) =>
  (id: OrderId, asked: Instant | null): TE.TaskEither<No, void> =>
    pipe(
      findOrder(deps.orders)(id),
      TE.flatMap((found): TE.TaskEither<No, unknown> =>
        found.value.tag === 'Delivered'
          ? pipe(send(deps, found.value, asked), TE.orElse(note(deps, found)))
          : TE.right(undefined),
      ),
      TE.asUnit,
    );
