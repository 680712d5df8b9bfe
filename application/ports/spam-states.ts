import type { IO } from 'fp-ts/lib/IO.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { SpamState } from '../../domain/people/spam-policy.ts';
import type { StoreFailure } from './store-failure.ts';

/** How people behaved of late, as this process saw it. Bounded: the person longest silent is forgotten first. */
export interface SpamStates {
  readonly recall: (person: BuyerId) => IO<SpamState>;
  readonly remember: (person: BuyerId, state: SpamState) => IO<void>;
  /** Tells the other processes that hear people what this one saw of a person; answers what they all saw. */
  readonly share: (person: BuyerId, seen: SpamState) => TaskEither<StoreFailure, SpamState>;
}
