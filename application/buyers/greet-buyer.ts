import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Buyer, Profile } from '../../domain/buyer.ts';
import { resumeDelivery } from '../../domain/delivery.ts';
import { changeOrder } from '../change-order.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly buyers: Pick<Buyers, 'greet'>;
  readonly orders: Pick<Orders, 'find' | 'commit'>;
  readonly clock: Clock;
};

/** Knows who is here, under today's name and in their language. Whoever could not be reached and does anything at all gets what is owed to them. */
export const greetBuyer =
  ({ buyers, orders, clock }: Deps) =>
  (profile: Profile): TE.TaskEither<StoreFailure, Buyer> =>
    pipe(
      buyers.greet(profile, clock.now()),
      TE.chainFirst(({ owed }) =>
        pipe(
          owed,
          TE.traverseSeqArray((id) => changeOrder(orders)(id, (order) => E.right(resumeDelivery(order)))),
          TE.mapLeft((no) =>
            no.tag === 'StoreFailure' ? no : storeFailure('greet buyer', 'an order that is owed is gone'),
          ),
        ),
      ),
      TE.map(({ buyer }) => buyer),
    );
