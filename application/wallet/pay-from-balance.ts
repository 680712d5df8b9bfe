import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { payFromBalance as decidePayment } from '../../domain/balance/balance-payment.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { NotPayable, Order, OrderId } from '../../domain/order/order.ts';
import type { Overdrawn } from '../../domain/balance/wallet.ts';
import { changeOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly orders: Pick<Orders, 'find' | 'commit'>; readonly clock: Clock };
type Refusal = NotPayable | OrderNotFound | Overdrawn;

/** Pays one of the buyer's own orders from their balance; refused where that holds too little. */
export const payFromBalance =
  ({ orders, clock }: Deps) =>
  (buyer: BuyerId, id: OrderId): TaskEither<Refusal | StoreFailure, Order> =>
    changeOrder(orders)<Refusal>(
      id,
      (order) =>
        order.buyer === buyer ? decidePayment(order, clock.now()) : E.left({ tag: 'OrderNotFound' }),
      (no) => (no.tag === 'Overdrawn' ? no : storeFailure('pay from balance', 'no units are held')),
    );
