import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { confirm, type AlreadyPaid } from '../../domain/confirmation.ts';
import type { Order, OrderId } from '../../domain/order.ts';
import type { Confirmation } from '../../domain/payment.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { asOwner, type NotAnOwner, type Owners } from '../as-owner.ts';
import { changeOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = Owners & { readonly orders: Pick<Orders, 'find' | 'commit'>; readonly clock: Clock };

export type ConfirmPayment = Confirmation & { readonly order: OrderId; readonly amount: Rupiah };
type No = NotAnOwner | AlreadyPaid | OrderNotFound | StoreFailure;

/**
 * Settles an order by an owner's word, as the gateway's word would: for money that came where the gateway cannot
 * see it. Who vouched, why, and the reference of the transfer stay with the payment.
 */
export const confirmPayment =
  (deps: Deps) =>
  ({ order: id, amount, by, reason, reference }: ConfirmPayment): TE.TaskEither<No, Order> =>
    pipe(
      asOwner(deps, by),
      TE.flatMap(() =>
        changeOrder(deps.orders)<AlreadyPaid>(id, (order) =>
          confirm({ order, amount, confirmation: { by, reason, reference }, now: deps.clock.now() }),
        ),
      ),
    );
