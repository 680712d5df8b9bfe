import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Guesses } from '../../domain/voucher/guessing.ts';
import type { Stale, Version, Versioned } from './versioned.ts';
import type { StoreFailure } from './store-failure.ts';

/** How each buyer guessed at codes. */
export interface CodeGuesses {
  readonly find: (buyer: BuyerId) => TaskEither<StoreFailure, Option<Versioned<Guesses>>>;
  /** The first of a buyer's (`version` null), or the next in the place of a known one. */
  readonly save: (
    buyer: BuyerId,
    guesses: Guesses,
    version: Version | null,
  ) => TaskEither<Stale | StoreFailure, void>;
}
