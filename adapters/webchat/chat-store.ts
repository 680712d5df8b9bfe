import { randomBytes } from 'node:crypto';
import type { Log } from '../../application/ports/log.ts';
import type { Controls, RichText } from '../chat/core/screen.ts';
import { openChats, type Chats } from './chats.ts';
import { storeChats, type ChatStorage } from './chat-storage.ts';
import type { HungAttachment, StoredAttachment, StoredMessage } from './stored-message.ts';
import { viewOf } from './message-view.ts';
import type { Streams } from './streams.ts';
import type { News } from './wire.ts';

type Words = {
  readonly text: RichText;
  readonly attachment: HungAttachment | null;
  readonly controls: Controls;
};

/** The chats of all persons: everything that happens in them is stored first and shown then. */
export type ChatStore = {
  readonly chats: Pick<Chats, 'find' | 'attachment' | 'findSent' | 'isDone'>;
  readonly add: (chat: number, words: Words, sent: string | null) => Promise<StoredMessage>;
  readonly change: (chat: number, message: StoredMessage, words: Words) => Promise<void>;
  readonly remove: (chat: number, message: number) => Promise<void>;
  readonly done: (chat: number, sent: string) => Promise<void>;
  readonly type: (chat: number, on: boolean) => void;
  /** Resolves when the chats are where an earlier process left them. */
  readonly loaded: Promise<void>;
  readonly snapshot: (persons: readonly number[]) => News;
};

const stored = (attachment: HungAttachment | null): StoredAttachment | null =>
  attachment === null ? null : { ...attachment, token: randomBytes(16).toString('hex') };

const begin2024 = Date.UTC(2024, 0, 1);

export const openChatStore = (storage: ChatStorage | null, streams: Streams, log: Log): ChatStore => {
  const chats = openChats();
  const { write, loaded } = storeChats(storage, chats, log);
  const typing = new Set<number>();

  // Numbers rise with the clock at least: even a chat that was lost gives none of them out twice.
  let latest = Math.floor((Date.now() - begin2024) / 1000);
  const next = (): number => {
    latest = Math.max(latest, chats.latest()) + 1;
    return latest;
  };
  const put = async (chat: number, message: StoredMessage): Promise<void> => {
    await write({ tag: 'Put', chat, message });
    streams.tell({ tag: 'Message', person: chat, message: viewOf(message) });
  };

  return {
    chats,
    loaded,
    add: async (chat, { text, attachment, controls }, sent) => {
      await loaded;
      const from = sent === null ? 'shop' : 'person';
      const message: StoredMessage = {
        id: next(),
        from,
        at: Date.now(),
        edits: 0,
        sent,
        text,
        attachment: stored(attachment),
        controls,
      };
      await put(chat, message);
      if (controls.tag === 'Keys') {
        await write({ tag: 'Keys', chat, keys: controls.rows });
        streams.tell({ tag: 'Keys', person: chat, keys: controls.rows });
      }
      return message;
    },
    change: (chat, message, { text, attachment, controls }) =>
      put(chat, { ...message, edits: message.edits + 1, text, attachment: stored(attachment), controls }),
    remove: async (chat, message) => {
      if (chats.find(chat, message) === null) return;
      await write({ tag: 'Drop', chat, message });
      streams.tell({ tag: 'Removed', person: chat, message });
    },
    done: (chat, sent) => write({ tag: 'Done', chat, sent }),
    type: (chat, on) => {
      if (on) typing.add(chat);
      else typing.delete(chat);
      streams.tell({ tag: 'Typing', person: chat, on });
    },
    snapshot: (persons) => ({
      tag: 'Snapshot',
      chats: persons.map((person) => ({
        person,
        messages: chats.messages(person).map(viewOf),
        keys: chats.keys(person),
        typing: typing.has(person),
      })),
    }),
  };
};
