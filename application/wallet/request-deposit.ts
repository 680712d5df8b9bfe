import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/buyer.ts';
import { openDeposit, type AmountOutsideLimits } from '../../domain/deposit.ts';
import { newOrderId, type AwaitingPayment } from '../../domain/order.ts';
import type { TooManyOpenOrders } from '../../domain/placing.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly orders: Pick<Orders, 'open' | 'unpaidOf'>;
  readonly ids: Pick<Ids, 'orderSuffix'>;
  readonly clock: Clock;
  readonly policy: ShopPolicy;
};
type No = TooManyOpenOrders | AmountOutsideLimits | StoreFailure;

/** Opens a deposit, to be paid like any order; `amount` is whole rupiah. */
export const requestDeposit =
  ({ orders, ids, clock, policy }: Deps) =>
  (buyer: BuyerId, amount: Rupiah): TE.TaskEither<No, AwaitingPayment> =>
    pipe(
      orders.unpaidOf(buyer),
      TE.flatMapEither((unpaid) =>
        openDeposit({
          id: newOrderId(buyer, ids.orderSuffix()),
          buyer,
          amount,
          openOrders: unpaid.length,
          policy,
          now: clock.now(),
        }),
      ),
      TE.flatMap((deposit) =>
        pipe(
          orders.open(deposit),
          TE.map(() => deposit.order),
        ),
      ),
    );
