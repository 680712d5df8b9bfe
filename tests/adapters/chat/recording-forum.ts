import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ForumClient } from '../../../adapters/chat/core/forum-client.ts';
import type { MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';

/** The group in which the shop of the tests may make topics, and one in which it may not. */
export const openForum = { id: -2_001, title: 'Tim Toko' } as const;
export const closedForum = { id: -2_002, title: 'Grup Lain' } as const;

/** Groups with topics through a client of the tests. */
export const forumThrough = (client: Pick<MessengerClient, 'send'>): ForumClient => {
  let made = 100;
  return {
    open: (chat, names) => {
      if (chat === closedForum.id) return TE.left({ tag: 'MayNotManage', title: closedForum.title });
      if (chat !== openForum.id) return TE.left({ tag: 'NoSuchGroup' });
      return TE.right({ title: openForum.title, topics: names.map(() => (made += 1)) });
    },
    send:
      ({ chat, topic }, screen) =>
      async () => {
        const sent = await client.send(chat, screen, topic)();
        return E.isRight(sent) ? E.right(undefined) : E.left({ tag: 'PlaceGone', what: 'Group' });
      },
  };
};
