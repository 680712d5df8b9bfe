import type { Task } from 'fp-ts/lib/Task.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Posted } from '../../domain/broadcast/posting.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Channel, ShownTestimony, Testimony } from '../../domain/rating/testimony.ts';
import type { DeliveryFailure } from './messenger.ts';

/** Whether the shop may post in a channel. */
export type ChannelLook =
  | { readonly tag: 'Fine'; readonly channel: Channel }
  /** No such channel, or the shop is not in it. */
  | { readonly tag: 'NotThere' }
  /** It is there and may not post; where `title` is what people call it. */
  | { readonly tag: 'MayNotPost'; readonly title: string };

/** Where the shop shows what buyers say. */
export interface TestimonyChannel {
  /** By its number, or by its `@name` where the messenger has such names. */
  readonly look: (channel: number | string) => TaskEither<DeliveryFailure, ChannelLook>;
  /** Shows one, once, at that moment or a little later. */
  readonly post: (testimony: Testimony, at: Instant) => Task<Posted>;
  /** Takes one out of the channel; where `removable` is false, says in its place that it was taken back. */
  readonly takeBack: (shown: ShownTestimony, removable: boolean, at: Instant) => Task<Posted>;
}
