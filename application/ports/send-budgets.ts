import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Slots } from '../../domain/broadcast/pace.ts';
import type { Instant } from '../../domain/instant.ts';
import type { StoreFailure } from './store-failure.ts';

/**
 * What a messenger lets the whole shop say, shared by all its processes. Answers to buyers and goods never ask: they
 * go at once and are told of afterwards. Alerts take the next slot. Broadcasts take what is left, a few slots at a time.
 */
export interface SendBudgets {
  /** So many messages went out at once. */
  readonly spend: (count: number, now: Instant) => TaskEither<StoreFailure, void>;
  /** When the next alert may go. */
  readonly reserve: (now: Instant) => TaskEither<StoreFailure, Instant>;
  /** At most so many slots of the nearest future; where there are none, `first` says when there may be. */
  readonly take: (most: number, now: Instant) => TaskEither<StoreFailure, Slots>;
  /** Gives no slots to broadcasts before that moment. */
  readonly hold: (until: Instant) => TaskEither<StoreFailure, void>;
}
