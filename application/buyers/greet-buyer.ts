import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Buyer, Profile } from '../../domain/buyer.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly buyers: Pick<Buyers, 'greet'>; readonly clock: Clock };

/** Knows who is here, under today's name and in their language. */
export const greetBuyer =
  ({ buyers, clock }: Deps) =>
  (profile: Profile): TaskEither<StoreFailure, Buyer> =>
    buyers.greet(profile, clock.now());
