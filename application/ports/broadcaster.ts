import type { Task } from 'fp-ts/lib/Task.js';
import type { BroadcastMessage } from '../../domain/broadcast/broadcast.ts';
import type { Posted, Recipient } from '../../domain/broadcast/posting.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Progress } from './broadcasts.ts';

/** Says the same to many. */
export interface Broadcaster {
  /** Sends it as it is, once, at that moment or a little later. */
  readonly post: (to: Recipient, message: BroadcastMessage, at: Instant) => Task<Posted>;
  /** Takes what was sent out of the chat, at that moment or a little later. */
  readonly withdraw: (from: Recipient, at: Instant) => Task<Posted>;
  /** Shows how far it is where somebody looks; never fails. */
  readonly showProgress: (progress: Progress, now: Instant) => Task<void>;
}
