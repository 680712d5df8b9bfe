import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Profile } from '../../domain/people/buyer.ts';
import { resumeDelivery } from '../../domain/order/delivery.ts';
import { changeOrder } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { Conversations, Session } from '../ports/conversations.ts';
import type { Orders } from '../ports/orders.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly conversations: Pick<Conversations, 'session'>;
  readonly orders: Pick<Orders, 'find' | 'commit'>;
  readonly clock: Clock;
};

/**
 * Knows who is here, under today's name and in their language, and what is remembered of their chat. Whoever could
 * not be reached and does anything at all gets what is owed to them.
 */
export const openSession =
  ({ conversations, orders, clock }: Deps) =>
  (profile: Profile): TE.TaskEither<StoreFailure, Session> =>
    pipe(
      conversations.session(profile, clock.now()),
      TE.chainFirst(({ owed }) =>
        pipe(
          owed,
          TE.traverseSeqArray((id) => changeOrder(orders)(id, (order) => E.right(resumeDelivery(order)))),
          TE.mapLeft((no) =>
            no.tag === 'StoreFailure' ? no : storeFailure('open session', 'an order that is owed is gone'),
          ),
        ),
      ),
    );
