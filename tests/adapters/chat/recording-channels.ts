import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ChannelClient } from '../../../adapters/chat/core/channel-client.ts';
import type { MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';

/** The channel in which the shop of the tests may post, and one in which it may not. */
export const openChannel = { id: -1_001, title: 'Testimoni Toko' } as const;
export const closedChannel = { id: -1_002, title: 'Kanal Lain' } as const;

/** Channels through a client of the tests. */
export const channelsThrough = (client: MessengerClient): ChannelClient => ({
  look: (channel) => {
    if (channel === openChannel.id || channel === '@testimoni_toko')
      return TE.right({ tag: 'Fine', channel: openChannel });
    return TE.right(
      channel === closedChannel.id ? { tag: 'MayNotPost', title: closedChannel.title } : { tag: 'NotThere' },
    );
  },
  replace: (message, screen) => async () => {
    const edited = await client.edit(message, screen)();
    return E.isRight(edited) ? { tag: 'Withdrawn' } : { tag: 'Stays' };
  },
  link: (payload) => Promise.resolve(`https://t.me/toko_uji_bot?start=${payload}`),
});
