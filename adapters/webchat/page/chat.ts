import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { chatCap, type Keys, type News, type Person, type ChatView, type MessageView } from '../wire.ts';
import { copyText } from './copying.ts';
import { newName, openMailbox } from './posting.ts';
import { wordsIn, type Words } from './words.ts';

/** What the visitor sent, until the shop has it. */
export type Pending = {
  readonly sent: string;
  readonly text: string;
  readonly failed: boolean;
  readonly again: () => void;
};

type Alert = { readonly tag: 'Alert'; readonly text: string };
/** What covers the page until it is closed. */
export type Overlay = Alert | { readonly tag: 'Picture'; readonly url: string };

type ChatNews = Exclude<News, { readonly tag: 'Snapshot' }>;

/** One person's chat: what is known of it, and what the person can do in it. Components show it and change nothing. */
export type Chat = {
  readonly person: Person;
  readonly words: Words;
  /** Oldest first. */
  readonly messages: ReadonlySignal<readonly MessageView[]>;
  readonly pending: ReadonlySignal<readonly Pending[]>;
  readonly keys: ReadonlySignal<Keys>;
  readonly typing: ReadonlySignal<boolean>;
  readonly unread: ReadonlySignal<number>;
  readonly isEmpty: ReadonlySignal<boolean>;
  /** A note that goes by itself; a new object for each, since the same words may come twice. */
  readonly toast: ReadonlySignal<{ readonly text: string } | null>;
  readonly overlay: ReadonlySignal<Overlay | null>;
  readonly isWaiting: (message: number, data: string) => boolean;
  readonly say: (text: string) => void;
  readonly upload: (file: File, caption: string) => void;
  readonly tap: (message: number, data: string) => void;
  readonly copy: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly cover: (overlay: Overlay | null) => void;
  readonly read: () => void;
  /** Everything as it stands. */
  readonly show: (chat: ChatView) => void;
  readonly receive: (news: ChatNews) => void;
};

/** With a message in its place; the oldest goes when they become too many. */
const withMessage = (messages: readonly MessageView[], message: MessageView): readonly MessageView[] =>
  [...messages.filter(({ id }) => id !== message.id), message].sort((a, b) => a.id - b.id).slice(-chatCap);

const placeOf = (message: number, data: string): string => `${String(message)} ${data}`;

/** `isRead` says whether whoever looks at the page sees the latest message of this chat now. */
export const openChat = (person: Person, isRead: () => boolean): Chat => {
  const words = wordsIn(person.language);
  const mailbox = openMailbox(person.id);
  const messages = signal<readonly MessageView[]>([]);
  const pending = signal<readonly Pending[]>([]);
  const keys = signal<Keys>([]);
  const typing = signal(false);
  const unread = signal(0);
  const toast = signal<{ readonly text: string } | null>(null);
  const overlay = signal<Overlay | null>(null);
  /** The taps of this page that wait for an answer, by their names, with the button they were made on. */
  const taps = signal<ReadonlyMap<string, string>>(new Map());
  /** Up to which message all were here before: what a page finds when it opens is no news, what a gap left out is. */
  let newest = Infinity;

  const complain = (text: string): void => {
    toast.value = { text };
  };
  const forget = (sent: string | null): void => {
    pending.value = pending.value.filter((one) => one.sent !== sent);
  };
  const put = (message: MessageView): void => {
    const isNew = messages.value.every(({ id }) => id !== message.id);
    if (isNew && message.id > newest && message.from === 'shop' && !isRead()) unread.value += 1;
    forget(message.sent);
    messages.value = withMessage(messages.value, message);
  };

  const bringing = (text: string, bring: (sent: string) => Promise<boolean>): void => {
    const sent = newName();
    const attempt = (): void => {
      forget(sent);
      pending.value = [...pending.value, { sent, text, failed: false, again: attempt }];
      void bring(sent).then((arrived) => {
        if (arrived) return;
        pending.value = pending.value.map((one) => (one.sent === sent ? { ...one, failed: true } : one));
      });
    };
    attempt();
  };
  const endTap = (sent: string): boolean => {
    if (!taps.value.has(sent)) return false;
    taps.value = new Map([...taps.value].filter(([name]) => name !== sent));
    return true;
  };
  const answer = ({ sent, note }: Extract<News, { tag: 'Answer' }>): void => {
    // Another page tapped; it has its own answer.
    if (!own.delete(sent)) return;
    endTap(sent);
    if (note === null) return;
    if (note.alert) overlay.value = { tag: 'Alert', text: note.text };
    else complain(note.text);
  };
  const own = new Set<string>();

  return {
    person,
    words,
    messages,
    pending,
    keys,
    typing,
    unread,
    isEmpty: computed(() => messages.value.length === 0),
    toast,
    overlay,
    isWaiting: (message, data) => [...taps.value.values()].includes(placeOf(message, data)),
    say: (text) => bringing(text, (sent) => mailbox.post(sent, { tag: 'Text', text })),
    upload: (file, caption) =>
      bringing(caption === '' ? `📎 ${file.name}` : `📎 ${file.name}\n${caption}`, (sent) =>
        mailbox.file(sent, file, caption),
      ),
    tap: (message, data) => {
      const sent = newName();
      own.add(sent);
      taps.value = new Map([...taps.value, [sent, placeOf(message, data)]]);
      void mailbox.post(sent, { tag: 'Tap', message, data }).then((arrived) => {
        endTap(sent);
        if (!arrived) complain(words.failed);
      });
    },
    copy: (text) => {
      void copyText(text).then((done) => complain(done ? words.copied : words.notCopied));
    },
    complain,
    cover: (one) => {
      overlay.value = one;
    },
    read: () => {
      unread.value = 0;
    },
    show: (chat) => {
      messages.value = [];
      chat.messages.forEach(put);
      newest = Math.max(0, ...chat.messages.map(({ id }) => id));
      keys.value = chat.keys;
      typing.value = chat.typing;
    },
    receive: (news) => {
      switch (news.tag) {
        case 'Message':
          put(news.message);
          newest = Math.max(newest, news.message.id);
          return;
        case 'Removed':
          messages.value = messages.value.filter(({ id }) => id !== news.message);
          return;
        case 'Keys':
          keys.value = news.keys;
          return;
        case 'Typing':
          typing.value = news.on;
          return;
        case 'Answer':
          answer(news);
      }
    },
  };
};
