import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import {
  openDeposit,
  sameDeposit,
  type AmountOutsideLimits,
  type OpenedDeposit,
} from '../../domain/balance/deposit.ts';
import { newOrderId, type AwaitingPayment } from '../../domain/order/order.ts';
import type { TooManyOpenOrders } from '../../domain/order/placing.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import { closedUntil, type ShopClosed } from '../../domain/settings/maintenance.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Orders } from '../ports/orders.ts';
import type { Blocked } from '../../domain/people/standing.ts';
import type { Buyers } from '../ports/buyers.ts';
import { unlessBlocked } from '../unless-blocked.ts';
import type { Settings } from '../ports/settings.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale } from '../ports/versioned.ts';
import { whileStale } from '../while-stale.ts';

type Deps = {
  readonly orders: Pick<Orders, 'open' | 'unpaidOf'>;
  readonly ids: Pick<Ids, 'orderSuffix'>;
  readonly clock: Clock;
  readonly policy: () => ShopPolicy;
  readonly settings: Pick<Settings, 'current'>;
  readonly buyers: Pick<Buyers, 'standing'>;
};
type No = Blocked | ShopClosed | TooManyOpenOrders | AmountOutsideLimits | StoreFailure;

const openAnother = (
  { orders, ids, clock, policy }: Deps,
  buyer: BuyerId,
  amount: Rupiah,
  openOrders: number,
): TE.TaskEither<No | Stale, AwaitingPayment> =>
  pipe(
    openDeposit({
      id: newOrderId(buyer, ids.orderSuffix()),
      buyer,
      amount,
      openOrders,
      policy: policy(),
      now: clock.now(),
    }),
    TE.fromEither<No, OpenedDeposit>,
    TE.flatMap((deposit): TE.TaskEither<No | Stale, AwaitingPayment> =>
      pipe(
        orders.open(deposit, openOrders),
        TE.map(() => deposit.order),
      ),
    ),
  );

/**
 * Opens a deposit, to be paid like any order; `amount` is whole rupiah. One of the same amount that is still open is
 * answered with again. Several that are asked for at once, in several processes too, are decided one after the other.
 */
export const requestDeposit =
  (deps: Deps) =>
  (buyer: BuyerId, amount: Rupiah): TE.TaskEither<No, AwaitingPayment> =>
    whileStale('request deposit', () =>
      pipe(
        deps.orders.unpaidOf(buyer),
        TE.flatMap((unpaid): TE.TaskEither<No | Stale, AwaitingPayment> => {
          const same = sameDeposit(unpaid, amount, deps.clock.now());
          if (same !== undefined) return TE.right(same);
          const until = closedUntil(deps.settings.current(), deps.clock.now());
          if (until !== null) return TE.left({ tag: 'ShopClosed', until });
          return pipe(
            unlessBlocked(deps.buyers, buyer),
            TE.flatMap((): TE.TaskEither<No | Stale, AwaitingPayment> =>
              openAnother(deps, buyer, amount, unpaid.length),
            ),
          );
        }),
      ),
    );
