import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ChannelClient } from '../chat/core/channel-client.ts';
import type { ChatStore } from './chat-store.ts';

/** Any chat of the browser can be a channel: what is posted there is read by whose chat it is. */
export const webChannelClient = (store: ChatStore, persons: ReadonlyMap<number, string>): ChannelClient => ({
  look: (channel) => {
    const title = typeof channel === 'number' ? persons.get(channel) : undefined;
    return TE.right(
      typeof channel === 'number' && title !== undefined
        ? { tag: 'Fine', channel: { id: channel, title } }
        : { tag: 'NotThere' },
    );
  },
  replace:
    ({ chat, message }, screen) =>
    async () => {
      await store.loaded;
      const standing = store.chats.find(chat, message);
      if (standing === null) return { tag: 'Stays' };
      // What is posted in a channel has no photo of the shop's, and no goods.
      const { attachment: hung } = screen;
      const attachment = hung?.tag === 'Photo' || hung?.tag === 'GoodsFile' ? null : hung;
      await store.change(chat, standing, { ...screen, attachment });
      return { tag: 'Withdrawn' };
    },
  link: () => Promise.resolve(null),
});
