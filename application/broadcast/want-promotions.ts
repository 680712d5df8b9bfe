import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Broadcasts } from '../ports/broadcasts.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly broadcasts: Pick<Broadcasts, 'wantPromotions'>; readonly clock: Clock };

/** A buyer wants promotions no longer, or again. */
export const wantPromotions =
  ({ broadcasts, clock }: Deps) =>
  (buyer: BuyerId, wanted: boolean): TaskEither<StoreFailure, void> =>
    broadcasts.wantPromotions(buyer, wanted, clock.now());
