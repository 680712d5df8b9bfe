import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AwaitingPayment } from '../../domain/order/order.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** What the buyer has still to pay, deposits among them, oldest first. */
export const listUnpaid =
  ({ orders }: { readonly orders: Pick<Orders, 'unpaidOf'> }) =>
  (buyer: BuyerId): TaskEither<StoreFailure, readonly AwaitingPayment[]> =>
    orders.unpaidOf(buyer);
