import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Buyer } from '../../domain/people/buyer.ts';
import { recordDelivery, recordUnreachable } from '../../domain/order/delivery.ts';
import { goodsCount, type Order, type OrderId, type Paid } from '../../domain/order/order.ts';
import { hours } from '../../domain/instant.ts';
import type { Goods } from '../../domain/stock/goods.ts';
import { isFile } from '../../domain/stock/goods-file.ts';
import { changeFound, findOrderWithBuyer, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeliveryFailure, Messenger, Unreachable } from '../ports/messenger.ts';
import type { Orders } from '../ports/orders.ts';
import type { Settings } from '../ports/settings.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Versioned } from '../ports/versioned.ts';

export type DeliverDeps = {
  readonly orders: Pick<Orders, 'find' | 'findWithBuyer' | 'commit' | 'goods'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
  readonly settings: Pick<Settings, 'current'>;
  readonly clock: Clock;
};

/** After how many milliseconds buyers are asked what they think; null where they are not. */
const askAfter = ({ settings }: DeliverDeps): number | null => {
  const { ratingAfter } = settings.current();
  return ratingAfter === 0 ? null : hours(ratingAfter);
};

const hasWork = ({ lines }: Order): boolean => lines.some(({ kind }) => kind === 'manual');

/**
 * Goods that are files go in messages of their own, and a try goes on where the one before broke off: that one may have
 * sent the words before somebody made what they would say now.
 */
const mayLackWork = (goods: readonly Goods[]): boolean =>
  goods.some(({ tag }) => tag === 'Made') && goods.some(({ content }) => isFile(content));

type No = OrderNotFound | DeliveryFailure | StoreFailure;

const allGoods = (
  orders: Pick<Orders, 'goods'>,
  order: Order,
): TE.TaskEither<StoreFailure, readonly Goods[]> =>
  pipe(
    orders.goods(order.id),
    TE.filterOrElse(
      // What is made by hand comes on top, sooner or later.
      (goods) => goods.filter(({ tag }) => tag !== 'Made').length === goodsCount(order),
      () => storeFailure('deliver order', 'it has not as many goods as were paid for'),
    ),
  );

const handOver = (deps: DeliverDeps, paid: Versioned<Paid>, buyer: Buyer): TE.TaskEither<No, Order> => {
  const { value: order } = paid;
  return pipe(
    allGoods(deps.orders, order),
    TE.mapLeft((no): Unreachable | No => no),
    TE.tap((goods) => deps.messenger.notifyBuyer(buyer, { tag: 'Goods', order, goods })),
    TE.matchE(
      (no): TE.TaskEither<No, Order> =>
        no.tag === 'Unreachable'
          ? changeFound(deps.orders)(paid, (now) => E.right(recordUnreachable(now, deps.clock.now())))
          : TE.left(no),
      (goods) =>
        changeFound(deps.orders)(paid, (now, version) => {
          // What was made by hand meanwhile moved the order on, and its own follow-up waits for no delivery.
          const isMore = (version !== paid.version && hasWork(now)) || mayLackWork(goods);
          return E.right(recordDelivery(now, deps.clock.now(), askAfter(deps), isMore));
        }),
    ),
  );
};

/** Sends a paid order's goods to its buyer and notes it; again and again the same units until it is noted. Does nothing for an order that is not paid or was delivered. */
export const deliverOrder =
  (deps: DeliverDeps) =>
  (id: OrderId): TE.TaskEither<No, Order> =>
    pipe(
      findOrderWithBuyer(deps.orders)(id),
      TE.flatMap(({ found: { version, value: order }, buyer }): TE.TaskEither<No, Order> => {
        if (order.tag !== 'Paid') return TE.right(order);
        return buyer === null
          ? TE.left(storeFailure('deliver order', 'its buyer is not known'))
          : handOver(deps, { version, value: order }, buyer);
      }),
    );
