import type { Task } from 'fp-ts/lib/Task.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { MessageRef } from '../../../application/ports/conversations.ts';
import type { DeliveryFailure } from '../../../application/ports/messenger.ts';
import type { ChannelLook } from '../../../application/ports/testimony-channel.ts';
import type { Posted } from '../../../domain/broadcast/posting.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Screen } from './screen.ts';

/** What a messenger knows of channels, where the shop posts and nobody answers. */
export interface ChannelClient {
  /** By its number, or by its `@name` where the messenger has such names. */
  readonly look: (channel: number | string) => TaskEither<DeliveryFailure, ChannelLook>;
  /** Puts other words in the place of a post; `Withdrawn` where they stand there. */
  readonly replace: (message: MessageRef, screen: Screen, at: Instant) => Task<Posted>;
  /** A link that opens the shop with this payload; null where there is none, or none is known now. */
  readonly link: (payload: string) => Promise<string | null>;
}
