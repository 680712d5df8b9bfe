import * as E from 'fp-ts/lib/Either.js';
import type { Broadcaster } from '../../application/ports/broadcaster.ts';
import type { Log } from '../../application/ports/log.ts';
import type { MessengerClient } from './core/messenger-client.ts';
import type { PostClient } from './core/post-client.ts';
import type { StoreClock } from './core/store-clock.ts';
import { broadcastCard } from './features/admin/broadcast/screens.ts';
import { broadcastScreen } from './features/promotions/screens.ts';

export type BroadcasterDeps = {
  readonly posts: PostClient;
  readonly alerts: Pick<MessengerClient, 'edit'>;
  readonly clock: StoreClock;
  readonly log: Log;
};

/** The shop speaking to many in a messenger. */
export const chatBroadcaster = ({ posts, alerts, clock, log }: BroadcasterDeps): Broadcaster => ({
  post: (to, message, at) => posts.post(to.buyer, broadcastScreen(to, message), message.photo, at),
  withdraw: ({ buyer, message }, at) =>
    message === null ? () => Promise.resolve({ tag: 'Stays' }) : posts.withdraw({ chat: buyer, message }, at),
  showProgress: (progress, now) => async () => {
    const { bubble } = progress;
    if (bubble === null) return;
    const shown = await alerts.edit(bubble, broadcastCard(progress, clock, now))();
    if (E.isLeft(shown) && shown.left.tag === 'DeliveryFailure')
      log.warn('progress of a broadcast not shown', { cause: shown.left.cause });
  },
});
