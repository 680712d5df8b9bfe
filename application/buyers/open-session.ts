import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as T from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId, Profile } from '../../domain/people/buyer.ts';
import { ownerRights, rightsIn, type Rights } from '../../domain/staff/member.ts';
import { resumeDelivery } from '../../domain/order/delivery.ts';
import type { OrderId } from '../../domain/order/order.ts';
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

/** An order whose goods are owed still, and why they are not on their way. */
export type NotResumed = { readonly order: OrderId; readonly failure: StoreFailure };

/** What is known of a person, what they may do, and which of their orders could not be helped. */
export type OpenedSession = Session & {
  readonly rights: Rights;
  readonly notResumed: readonly NotResumed[];
};

const resume =
  ({ orders, clock }: Deps) =>
  (order: OrderId): TE.TaskEither<NotResumed, unknown> =>
    pipe(
      changeOrder(orders)(order, (found) => E.right(resumeDelivery(found, clock.now()))),
      TE.mapLeft((no): NotResumed => ({
        order,
        failure:
          no.tag === 'StoreFailure' ? no : storeFailure('open session', 'an order that is owed is gone'),
      })),
    );

/**
 * Knows who is here, under today's name and in their language, and what is remembered of their chat. Whoever could
 * not be reached and does anything at all gets what is owed to them. They are served also where that fails: it is tried
 * again with the next thing they do.
 */
export const openSession =
  (deps: Deps) =>
  (profile: Profile): TE.TaskEither<StoreFailure, OpenedSession> =>
    pipe(
      deps.conversations.session(profile, deps.clock.now()),
      TE.bindTo('session'),
      TE.bind('outcomes', ({ session }) => TE.fromTask(pipe(session.owed, T.traverseSeqArray(resume(deps))))),
      TE.map(({ session, outcomes }) => ({
        ...session,
        rights: deps.owners.includes(profile.id) ? ownerRights : rightsIn(session.role, deps.clock.now()),
        notResumed: RA.lefts(outcomes),
      })),
    );
