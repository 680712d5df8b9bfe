import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Slots } from '../../domain/broadcast/pace.ts';
import type { Instant } from '../../domain/instant.ts';
import type { StoreFailure } from './store-failure.ts';

/**
 * What a messenger lets the whole shop say, shared by all its processes. Answers to buyers and goods never ask: they
 * go at once and are told of afterwards. Alerts take the next slot, and the next turn of their chat. Broadcasts take what is left, a few slots at a time.
 */
export interface SendBudgets {
  /** These chats got a message each at once; one may be named more than once. */
  readonly spend: (chats: readonly number[], now: Instant) => TaskEither<StoreFailure, void>;
  /** When the next alert to this chat may go. Where that is beyond the pace's patience nothing is taken. */
  readonly reserve: (chat: number, now: Instant) => TaskEither<StoreFailure, Instant>;
  /** At most so many slots of the nearest future; where there are none, `first` says when there may be. */
  readonly take: (most: number, now: Instant) => TaskEither<StoreFailure, Slots>;
  /** Gives no slots to broadcasts before that moment. */
  readonly hold: (until: Instant) => TaskEither<StoreFailure, void>;
}
