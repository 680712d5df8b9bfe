import type { Change, StoredAttachment, StoredMessage } from './stored-message.ts';
import { chatCap, type Keys } from './wire.ts';

export type Chats = {
  /** Changes what is held; the oldest goes when it becomes too much. */
  readonly apply: (change: Change) => void;
  /** Oldest first. */
  readonly messages: (chat: number) => readonly StoredMessage[];
  readonly find: (chat: number, message: number) => StoredMessage | null;
  readonly keys: (chat: number) => Keys;
  /** The message that the page called `sent`; null while it does not stand in the chat. */
  readonly findSent: (chat: number, sent: string) => StoredMessage | null;
  readonly isDone: (chat: number, sent: string) => boolean;
  readonly attachment: (token: string) => StoredAttachment | null;
  /** The highest number that a message ever bore. */
  readonly latest: () => number;
};

/** Bytes of pictures and files that a chat holds, and ends of posts that it remembers. */
const bytesCap = 48 * 1024 * 1024;
/** So many attachments can still be fetched after their messages went. */
const goneCap = 16;
export const doneCap = 200;

type Chat = {
  readonly messages: Map<number, StoredMessage>;
  readonly done: Set<string>;
  keys: Keys;
};

const noBytes = new Uint8Array();

/** What a message holds itself; a picture or goods that the shop keeps are none of it. */
export const bytesOf = (attachment: StoredAttachment): Uint8Array => {
  switch (attachment.tag) {
    case 'Picture':
      return attachment.png;
    case 'File':
      return attachment.bytes;
    case 'Photo':
    case 'GoodsFile':
      return noBytes;
  }
};

const sizeOf = ({ attachment }: StoredMessage): number =>
  attachment === null ? 0 : bytesOf(attachment).byteLength;

/** The chats in memory, bounded. Message numbers rise over all of them. */
export const openChats = (): Chats => {
  const chats = new Map<number, Chat>();
  const attachments = new Map<string, StoredAttachment>();
  // A page fetches what it was told of a moment later, and the message may be another by then.
  const gone = new Map<string, StoredAttachment>();
  let latest = 0;

  const chatOf = (id: number): Chat => {
    const chat = chats.get(id) ?? { messages: new Map(), done: new Set(), keys: [] };
    chats.set(id, chat);
    return chat;
  };
  const detach = ({ messages }: Chat, id: number): void => {
    const attachment = messages.get(id)?.attachment ?? null;
    if (attachment === null) return;
    attachments.delete(attachment.token);
    gone.set(attachment.token, attachment);
    for (const oldest of gone.keys()) {
      if (gone.size <= goneCap) return;
      gone.delete(oldest);
    }
  };
  const drop = (chat: Chat, id: number): void => {
    detach(chat, id);
    chat.messages.delete(id);
  };
  const put = (chat: Chat, message: StoredMessage): void => {
    detach(chat, message.id);
    chat.messages.set(message.id, message);
    if (message.attachment !== null) attachments.set(message.attachment.token, message.attachment);
    latest = Math.max(latest, message.id);
    let bytes = [...chat.messages.values()].reduce((sum, one) => sum + sizeOf(one), 0);
    for (const [id, one] of chat.messages) {
      if (id === message.id || (chat.messages.size <= chatCap && bytes <= bytesCap)) return;
      bytes -= sizeOf(one);
      drop(chat, id);
    }
  };
  const remember = ({ done }: Chat, sent: string): void => {
    done.add(sent);
    for (const oldest of done) {
      if (done.size <= doneCap) return;
      done.delete(oldest);
    }
  };

  return {
    apply: (change) => {
      switch (change.tag) {
        case 'Put':
          return put(chatOf(change.chat), change.message);
        case 'Drop':
          latest = Math.max(latest, change.message);
          return drop(chatOf(change.chat), change.message);
        case 'Keys':
          chatOf(change.chat).keys = change.keys;
          return;
        case 'Done':
          return remember(chatOf(change.chat), change.sent);
      }
    },
    messages: (chat) => [...(chats.get(chat)?.messages.values() ?? [])],
    find: (chat, message) => chats.get(chat)?.messages.get(message) ?? null,
    keys: (chat) => chats.get(chat)?.keys ?? [],
    findSent: (chat, sent) =>
      [...(chats.get(chat)?.messages.values() ?? [])].find((message) => message.sent === sent) ?? null,
    isDone: (chat, sent) => chats.get(chat)?.done.has(sent) ?? false,
    attachment: (token) => attachments.get(token) ?? gone.get(token) ?? null,
    latest: () => latest,
  };
};
