import { randomBytes } from 'node:crypto';
import type { Log } from '../../application/ports/log.ts';
import type { Attachment, Controls, RichText, Screen } from '../chat/core/screen.ts';
import { openChats, type Chats } from './chats.ts';
import { openJournal } from './journal.ts';
import type { KeptAttachment, KeptMessage } from './kept.ts';
import { shown } from './shown.ts';
import type { Streams } from './streams.ts';
import type { News } from './wire.ts';

type Words = { readonly text: RichText; readonly attachment: Attachment | null; readonly controls: Controls };

/** The chats of all persons: everything that happens in them is kept first and shown then. */
export type Room = {
  readonly chats: Pick<Chats, 'find' | 'attachment' | 'findSent' | 'isDone'>;
  readonly add: (chat: number, words: Words, sent: string | null) => KeptMessage;
  readonly change: (chat: number, message: KeptMessage, screen: Screen) => void;
  readonly remove: (chat: number, message: number) => void;
  readonly done: (chat: number, sent: string) => void;
  readonly type: (chat: number, on: boolean) => void;
  readonly snapshot: (persons: readonly number[]) => News;
};

const kept = (attachment: Attachment | null): KeptAttachment | null =>
  attachment === null ? null : { ...attachment, token: randomBytes(16).toString('hex') };

const begin2024 = Date.UTC(2024, 0, 1);

export const openRoom = (journal: string | null, streams: Streams, log: Log): Room => {
  const chats = openChats();
  const { write } = openJournal(journal, chats, log);
  const typing = new Set<number>();

  // Numbers rise with the clock at least: even a chat that was lost gives none of them out twice.
  let latest = Math.max(chats.latest(), Math.floor((Date.now() - begin2024) / 1000));
  const next = (): number => {
    latest += 1;
    return latest;
  };
  const put = (chat: number, message: KeptMessage): void => {
    write({ tag: 'Put', chat, message });
    streams.tell({ tag: 'Message', person: chat, message: shown(message) });
  };

  return {
    chats,
    add: (chat, { text, attachment, controls }, sent) => {
      const from = sent === null ? 'shop' : 'person';
      const message: KeptMessage = {
        id: next(),
        from,
        at: Date.now(),
        edits: 0,
        sent,
        text,
        attachment: kept(attachment),
        controls,
      };
      put(chat, message);
      if (controls.tag === 'Keys') {
        write({ tag: 'Keys', chat, keys: controls.rows });
        streams.tell({ tag: 'Keys', person: chat, keys: controls.rows });
      }
      return message;
    },
    change: (chat, message, { text, attachment, controls }) => {
      put(chat, { ...message, edits: message.edits + 1, text, attachment: kept(attachment), controls });
    },
    remove: (chat, message) => {
      if (chats.find(chat, message) === null) return;
      write({ tag: 'Drop', chat, message });
      streams.tell({ tag: 'Removed', person: chat, message });
    },
    done: (chat, sent) => {
      write({ tag: 'Done', chat, sent });
    },
    type: (chat, on) => {
      if (on) typing.add(chat);
      else typing.delete(chat);
      streams.tell({ tag: 'Typing', person: chat, on });
    },
    snapshot: (persons) => ({
      tag: 'Snapshot',
      chats: persons.map((person) => ({
        person,
        messages: chats.messages(person).map(shown),
        keys: chats.keys(person),
        typing: typing.has(person),
      })),
    }),
  };
};
