import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId, Profile } from '../../domain/people/buyer.ts';
import { ownerRights, rightsIn, type Rights } from '../../domain/staff/member.ts';
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
  readonly owners: readonly BuyerId[];
};

/** What is known of a person, and what they may do. */
export type OpenedSession = Session & { readonly rights: Rights };

/**
 * Knows who is here, under today's name and in their language, and what is remembered of their chat. Whoever could
 * not be reached and does anything at all gets what is owed to them.
 */
export const openSession =
  ({ conversations, orders, clock, owners }: Deps) =>
  (profile: Profile): TE.TaskEither<StoreFailure, OpenedSession> =>
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
      TE.map((session) => ({
        ...session,
        rights: owners.includes(profile.id) ? ownerRights : rightsIn(session.role, clock.now()),
      })),
    );
