import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../domain/people/buyer.ts';
import { mayOrder, type Blocked, type BuyerStanding } from '../domain/people/standing.ts';
import type { Buyers } from './ports/buyers.ts';
import type { StoreFailure } from './ports/store-failure.ts';

/** How a buyer stands with the shop; refused where they may begin nothing new. */
export const unlessBlocked = (
  buyers: Pick<Buyers, 'standing'>,
  buyer: BuyerId,
): TE.TaskEither<Blocked | StoreFailure, BuyerStanding> =>
  pipe(
    buyers.standing(buyer),
    TE.flatMap((standing): TE.TaskEither<Blocked | StoreFailure, BuyerStanding> =>
      TE.fromEither(mayOrder(standing)),
    ),
  );
