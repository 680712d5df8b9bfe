import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/buyer.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly orders: Pick<Orders, 'owedTo'>; readonly followUps: FollowUps };

/** Sees to it that a buyer who is back gets what is still owed to them; answers with how many orders that is. */
export const resumeDeliveries =
  ({ orders, followUps }: Deps) =>
  (buyer: BuyerId): TE.TaskEither<StoreFailure, number> =>
    pipe(
      orders.owedTo(buyer),
      TE.flatMap((owed) =>
        owed.length === 0
          ? TE.right(0)
          : pipe(
              followUps.add(owed.map(({ id }) => ({ tag: 'DeliverGoods', order: id }))),
              TE.map(() => owed.length),
            ),
      ),
    );
