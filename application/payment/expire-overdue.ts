import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after, minutes } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { Clock } from '../ports/clock.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly orders: Pick<Orders, 'unpaidPast'>;
  readonly followUps: FollowUps;
  readonly clock: Clock;
};

/** An order that is unpaid so long, in milliseconds, after its time was up has lost its timer. */
const lost = minutes(15);
const atOnce = 100;

/** Gives a new timer to orders whose own is gone, so that nothing is held for ever; answers with those orders. */
export const expireOverdue =
  ({ orders, followUps, clock }: Deps) =>
  (): TE.TaskEither<StoreFailure, readonly OrderId[]> =>
    pipe(
      orders.unpaidPast(after(clock.now(), -lost), atOnce),
      TE.tap((ids) => followUps.add(ids.map((order) => ({ tag: 'ExpireOrder', order, at: clock.now() })))),
    );
