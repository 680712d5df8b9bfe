import type { BroadcastPhoto } from '../../domain/broadcast/broadcast.ts';
import type { CarriedAttachment } from '../chat/core/screen.ts';
import type { PostClient } from '../chat/core/post-client.ts';
import { bytesOf } from './chats.ts';
import type { ChatStore } from './chat-store.ts';

const pngHead = [0x89, 0x50, 0x4e, 0x47];

const isPng = (bytes: Uint8Array): boolean => pngHead.every((byte, at) => bytes[at] === byte);

/** What a person sent before, as it hangs on a message of the shop; null when it is in the chat no longer. */
const attachmentOf = (store: ChatStore, photo: BroadcastPhoto): CarriedAttachment | null => {
  const [person, message] = photo.id.split('/').map(Number);
  const sent = store.chats.find(person ?? 0, message ?? 0)?.attachment ?? null;
  if (sent === null) return null;
  const bytes = bytesOf(sent);
  if (isPng(bytes)) return { tag: 'Picture', png: bytes };
  return sent.tag === 'File' ? { tag: 'File', name: sent.name, bytes } : null;
};

/** Messages of broadcasts in the browser, which has no limits to keep. */
export const webPostClient = (store: ChatStore, persons: ReadonlySet<number>): PostClient => ({
  post: (chat, screen, photo) => async () => {
    if (!persons.has(chat)) return { tag: 'Blocked' };
    await store.loaded;
    const attachment = photo === null ? null : attachmentOf(store, photo);
    if (photo !== null && attachment === null) return { tag: 'Refused', reason: 'PhotoGone' };
    const { id } = await store.add(chat, { ...screen, attachment }, null);
    return { tag: 'Sent', message: id };
  },
  withdraw:
    ({ chat, message }) =>
    async () => {
      await store.loaded;
      await store.remove(chat, message);
      return { tag: 'Withdrawn' };
    },
});
