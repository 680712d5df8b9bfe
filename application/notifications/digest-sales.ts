import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { isForDigest, salesDigest } from '../../domain/staff/sales-digest.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { DeliveryFailure } from '../ports/messenger.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type DigestDeps = {
  readonly orders: Pick<Orders, 'find'>;
  readonly followUps: Pick<FollowUps, 'add'>;
};

type No = DeliveryFailure | StoreFailure;

/**
 * Where the messenger lets sales be told only much later, since they come faster than it takes messages, the sales of
 * that minute are told together. What else is to be told then does not wait behind all of them.
 */
export const digestSales =
  ({ orders, followUps }: DigestDeps) =>
  (to: BuyerId | null, news: AdminNotification) =>
  (no: No): TE.TaskEither<No, void> =>
    no.tag !== 'DeliveryFailure' ||
    no.retryAfter === null ||
    !isForDigest(no.retryAfter) ||
    news.tag !== 'SaleMade'
      ? TE.left(no)
      : pipe(
          orders.find(news.order),
          TE.flatMap(
            O.match(
              (): TE.TaskEither<No, void> => TE.left(no),
              ({ value }) =>
                'paidAt' in value ? followUps.add([salesDigest(to, value.paidAt)]) : TE.left(no),
            ),
          ),
        );
