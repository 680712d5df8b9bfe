import type { Changes } from '../changes.ts';
import type { Channel, Chat, Forum, Message, Person } from './chat.ts';

/** What a new message is made of; the rest the chat adds. */
export type Draft = Pick<Message, 'author' | 'text' | 'entities'> &
  Partial<Pick<Message, 'media' | 'markup' | 'replyTo' | 'topic' | 'wire'>>;

/** Every chat of the bot and every person; each change is announced. */
export interface Chats {
  readonly find: (chatId: number) => Chat | undefined;
  readonly person: (id: number) => Person | undefined;
  /** `open` is somebody who wrote to the bot before. */
  readonly meet: (person: Person, open?: boolean) => void;
  readonly openGroup: (groupId: number, title: string) => void;
  /** A channel, or what the bot may do in one from now on. */
  readonly openChannel: (channelId: number, title: string, channel: Channel) => void;
  /** A group with topics, or what the bot may do in one from now on. */
  readonly openForum: (groupId: number, title: string, forum: Forum) => void;
  /** The channel of this name. */
  readonly named: (username: string) => Chat | undefined;
  readonly openTopic: (groupId: number, topic: number) => void;
  readonly closeTopic: (groupId: number, topic: number) => void;
  readonly setShut: (chatId: number, shut: boolean) => void;
  readonly message: (chatId: number, messageId: number) => Message | undefined;
  /** Adds a message; one of a person opens a private chat for the bot. */
  readonly add: (chatId: number, draft: Draft) => Message;
  readonly replace: (message: Message) => Message;
  readonly remove: (chatId: number, messageId: number) => void;
}

const now = (): number => Math.floor(Date.now() / 1000);

const keyboardAfter = (chat: Chat, message: Message): Pick<Chat, 'keyboard'> => {
  if (message.author !== 'bot') return {};
  if (message.markup?.kind === 'keyboard')
    return { keyboard: { messageId: message.id, rows: message.markup.rows } };
  return message.markup?.kind === 'remove' || chat.keyboard === undefined ? {} : { keyboard: chat.keyboard };
};

const withoutKeyboard = ({ keyboard: _, ...chat }: Chat): Chat => chat;

/** A world without messages; `changes` hears of everything. */
export const createChats = (changes: Changes): Chats => {
  const people = new Map<number, Person>();
  const chats = new Map<number, Chat>();

  const known = (chatId: number): Chat => {
    const chat = chats.get(chatId);
    if (chat === undefined) throw new Error(`the stand-in has no chat ${chatId}`);
    return chat;
  };
  const put = (chat: Chat): void => {
    chats.set(chat.id, chat);
    changes.announce(chat.id);
  };
  const empty = (id: number, title: string, open: boolean): Chat => ({
    id,
    title,
    open,
    shut: false,
    messages: [],
    topics: [],
    lastMessageId: 0,
  });

  return {
    find: (chatId) => chats.get(chatId),
    person: (id) => people.get(id),
    meet: (person, open = false) => {
      people.set(person.id, person);
      put(chats.get(person.id) ?? empty(person.id, person.firstName, open));
    },
    openGroup: (groupId, title) => {
      if (!chats.has(groupId)) put(empty(groupId, title, true));
    },
    openChannel: (channelId, title, channel) => {
      put({ ...(chats.get(channelId) ?? empty(channelId, title, true)), channel });
    },
    openForum: (groupId, title, forum) => {
      put({ ...(chats.get(groupId) ?? empty(groupId, title, true)), forum });
    },
    named: (username) => [...chats.values()].find(({ channel }) => channel?.username === username),
    openTopic: (groupId, topic) => {
      const chat = known(groupId);
      if (!chat.topics.includes(topic)) put({ ...chat, topics: [...chat.topics, topic] });
    },
    closeTopic: (groupId, topic) => {
      const chat = known(groupId);
      put({ ...chat, topics: chat.topics.filter((one) => one !== topic) });
    },
    setShut: (chatId, shut) => {
      put({ ...known(chatId), shut });
    },
    message: (chatId, messageId) => chats.get(chatId)?.messages.find(({ id }) => id === messageId),
    add: (chatId, draft) => {
      const chat = known(chatId);
      const id = chat.lastMessageId + 1;
      const message = { ...draft, id, chatId, date: now(), changed: changes.latest() + 1 };
      const open = chat.open || draft.author !== 'bot';
      const kept =
        draft.author === 'bot' ? { ...withoutKeyboard(chat), ...keyboardAfter(chat, message) } : chat;
      put({ ...kept, open, messages: [...chat.messages, message], lastMessageId: id });
      return message;
    },
    replace: (message) => {
      const chat = known(message.chatId);
      const changed = { ...message, editDate: now(), changed: changes.latest() + 1 };
      put({ ...chat, messages: chat.messages.map((old) => (old.id === message.id ? changed : old)) });
      return changed;
    },
    remove: (chatId, messageId) => {
      const chat = known(chatId);
      const kept = chat.keyboard?.messageId === messageId ? withoutKeyboard(chat) : chat;
      put({ ...kept, messages: chat.messages.filter(({ id }) => id !== messageId) });
    },
  };
};
