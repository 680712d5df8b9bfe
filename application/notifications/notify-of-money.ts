import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { MoneyNews } from '../../domain/balance/money-news.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { OrderEvents } from '../ports/order-events.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Wallets } from '../ports/wallets.ts';
import { tellAndNote } from '../tell-and-note.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find'>;
  readonly buyers: Pick<Buyers, 'find'>;
  readonly wallets: Pick<Wallets, 'balance'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
  readonly orderEvents: Pick<OrderEvents, 'append'>;
};

type No = DeliveryFailure | StoreFailure;

const orderOf = (orders: Deps['orders'], id: OrderId | null): TE.TaskEither<StoreFailure, Order | null> =>
  id === null
    ? TE.right(null)
    : pipe(
        orders.find(id),
        TE.map((found) => O.toNullable(found)?.value ?? null),
      );

/** Tells a buyer that money moved, with the balance as it is now, unless they cannot be reached. */
export const notifyOfMoney =
  (deps: Deps) =>
  (id: BuyerId, news: MoneyNews): TE.TaskEither<No, void> => {
    const { orders, buyers, wallets } = deps;
    return pipe(
      TE.Do,
      TE.bind('buyer', () => buyers.find(id)),
      TE.bind('order', () => orderOf(orders, news.order)),
      TE.bind('balance', () => wallets.balance(id)),
      TE.flatMap(({ buyer, order, balance }): TE.TaskEither<No, void> =>
        O.isNone(buyer)
          ? TE.right(undefined)
          : tellAndNote(deps)(buyer.value, { tag: 'Money', news, order, balance }, news.order, news.kind),
      ),
    );
  };
