import type { Task } from 'fp-ts/lib/Task.js';
import type { MessageRef } from '../../../application/ports/conversations.ts';
import type { BroadcastPhoto } from '../../../domain/broadcast/broadcast.ts';
import type { Posted } from '../../../domain/broadcast/posting.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Screen } from './screen.ts';

/** How a messenger says the same to many: each message is one call, at its moment, never in another form. */
export interface PostClient {
  /** `photo` is one that a person sent before; the words of the screen are its caption then. */
  readonly post: (chat: number, screen: Screen, photo: BroadcastPhoto | null, at: Instant) => Task<Posted>;
  readonly withdraw: (message: MessageRef, at: Instant) => Task<Posted>;
}
