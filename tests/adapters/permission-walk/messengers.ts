import { Api } from 'grammy';
import type { MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';
import { wordsOf } from '../../../adapters/chat/core/rich-text.ts';
import { asRead } from '../../support/as-read.ts';
import { openReception as openTelegramReception } from '../../../adapters/telegram/receive.ts';
import { telegramClient } from '../../../adapters/telegram/telegram-client.ts';
import { openChatStore } from '../../../adapters/webchat/chat-store.ts';
import { openReception as openWebReception } from '../../../adapters/webchat/receive.ts';
import { openStreams } from '../../../adapters/webchat/streams.ts';
import { webChatClient } from '../../../adapters/webchat/web-chat-client.ts';
import type { Person } from '../../../adapters/webchat/wire.ts';
import type { Profile } from '../../../domain/people/buyer.ts';
import { shopPhotos } from '../../support/shop-photos.ts';
import { recordingLog, type Chat } from '../chat/chat-world.ts';
import { silentLog, silentMeter } from '../../support/fakes/silent.ts';

/** What a person was shown last: words, and what the buttons under them carry. */
export type Shown = { readonly words: string; readonly buttons: readonly string[] };

/** A messenger from what a person does to what they are shown, with its own code in between. */
export type Messenger = {
  readonly client: MessengerClient;
  readonly listens: (converse: Chat['converse'], clock: Chat['world']['clock']) => void;
  readonly taps: (person: Profile, data: string) => Promise<void>;
  readonly says: (person: Profile, text: string) => Promise<void>;
  /** All that was shown to them and not taken back, oldest first. */
  readonly shown: (person: Profile) => readonly Shown[];
  /** What taps were answered with. */
  readonly notes: () => readonly string[];
};

type Sent = {
  readonly chat: number;
  readonly words: string;
  readonly markup: { readonly inline_keyboard?: readonly (readonly { readonly callback_data?: string }[])[] };
};

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Telegram's side of the Bot API, as far as a conversation reaches it. */
const recordingApi = (sent: Sent[], notes: string[]): Api => {
  const calls: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
    answerCallbackQuery: (_, note) => {
      const { text } = asRecord(note);
      if (typeof text === 'string') notes.push(text);
      return true;
    },
    editMessageText: (chat, _, text, options) => push(chat, text, options),
    sendMessage: (chat, text, options) => push(chat, text, options),
  };
  const push = (chat: unknown, words: unknown, options: unknown): unknown => {
    const { reply_markup, caption } = asRecord(options);
    sent.push({
      chat: Number(chat),
      words: typeof words === 'string' ? words : String(caption),
      markup: asRecord(reply_markup),
    });
    return { chat: { id: chat }, message_id: sent.length };
  };
  return new Proxy(new Api('1:a'), {
    get: (api, name) =>
      name === 'token'
        ? api.token
        : (...args: readonly unknown[]) =>
            Promise.resolve(
              calls[String(name)]?.(...args) ??
                push(args[0], '', args[String(name).startsWith('edit') ? 3 : 2]),
            ),
  });
};

const from = ({ id, firstName, username }: Profile) => ({
  id,
  is_bot: false,
  first_name: firstName,
  ...(username === null ? {} : { username }),
});

const telegram = (): Messenger => {
  const sent: Sent[] = [];
  const notes: string[] = [];
  let reception: ReturnType<typeof openTelegramReception> | null = null;
  let updates = 0;
  const receives = async (person: Profile, what: (message: object) => object): Promise<void> => {
    updates += 1;
    const chat = { id: person.id, type: 'private' };
    const update = what({ message_id: updates, date: updates, chat });
    await reception?.receive({ update_id: updates, ...update });
  };
  return {
    client: telegramClient(recordingApi(sent, notes), () => Promise.resolve(new Uint8Array()), shopPhotos()),
    listens: (converse, clock) => {
      reception = openTelegramReception({ converse, clock, log: silentLog, meter: silentMeter });
    },
    taps: (person, data) =>
      receives(person, (message) => ({
        callback_query: { id: `tap ${String(updates)}`, from: from(person), data, message },
      })),
    says: (person, text) =>
      receives(person, (message) => ({ message: { ...message, from: from(person), text } })),
    shown: ({ id }) =>
      sent
        .filter(({ chat }) => chat === id)
        .map(({ words, markup }) => ({
          words: asRead(words),
          buttons: (markup.inline_keyboard ?? []).flat().flatMap(({ callback_data: data }) => data ?? []),
        })),
    notes: () => notes,
  };
};

const webChat = (people: readonly Profile[]): Messenger => {
  const persons = new Map(
    people.map((one): readonly [number, Person] => [one.id, { ...one, role: 'buyer' }]),
  );
  const notes: string[] = [];
  const streams = openStreams();
  const store = openChatStore(
    null,
    {
      ...streams,
      tell: (news) => {
        if (news.tag === 'Answer' && news.note !== null) notes.push(news.note.text);
      },
    },
    recordingLog(),
  );
  const client = webChatClient(
    store,
    {
      ...streams,
      tell: (news) => {
        if (news.tag === 'Answer' && news.note !== null) notes.push(news.note.text);
      },
    },
    new Set(persons.keys()),
    shopPhotos(),
  );
  streams.stop();
  let reception: ReturnType<typeof openWebReception> | null = null;
  let posts = 0;
  const next = (): string => `post-${String((posts += 1))}`;
  return {
    client,
    listens: (converse) => {
      reception = openWebReception({ store, persons, converse, log: silentLog, meter: silentMeter });
    },
    taps: async ({ id }, data) => {
      await reception?.post({ person: id, sent: next(), said: { tag: 'Tap', message: 0, data } });
    },
    says: async ({ id }, text) => {
      await reception?.post({ person: id, sent: next(), said: { tag: 'Text', text } });
    },
    shown: ({ id }) => {
      const view = store.snapshot([id]);
      const chat = view.tag === 'Snapshot' ? view.chats.find(({ person }) => person === id) : undefined;
      return (chat?.messages ?? [])
        .filter((message) => message.from === 'shop')
        .map(({ text, controls }) => ({
          words: asRead(wordsOf(text)),
          buttons:
            controls.tag === 'Buttons'
              ? controls.rows.flat().flatMap((button) => (button.tag === 'Tap' ? [button.data] : []))
              : [],
        }));
    },
    notes: () => notes,
  };
};

export const messengers: Readonly<Record<string, (people: readonly Profile[]) => Messenger>> = {
  Telegram: telegram,
  'the web chat': webChat,
};
