import * as E from 'fp-ts/lib/Either.js';
import type { MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';
import type { PostClient } from '../../../adapters/chat/core/post-client.ts';

/** Broadcasts through a client of the tests. A photo called `gone` is there no longer; what hangs above words is told in front of them. */
export const postsThrough = (client: MessengerClient): PostClient => ({
  post: (chat, screen, photo) => async () => {
    if (photo?.id === 'gone') return { tag: 'Refused', reason: 'PhotoGone' };
    const text =
      photo === null
        ? screen.text
        : [{ text: `(photo ${photo.id})\n`, style: 'plain' } as const, ...screen.text];
    const sent = await client.send(chat, { ...screen, text })();
    if (E.isRight(sent)) return { tag: 'Sent', message: sent.right.message };
    return sent.left.tag === 'Unreachable'
      ? { tag: 'Blocked' }
      : { tag: 'NotSent', retryAfter: sent.left.retryAfter };
  },
  withdraw: (message) => async () => {
    await client.remove(message)();
    return { tag: 'Withdrawn' };
  },
});
