import { isPrivate } from '../chats/chat.ts';
import type { Draft } from '../chats/chats.ts';
import { botJson, chatJson, messageJson, personJson } from '../chats/message-json.ts';
import { cleanText } from '../text/clean-text.ts';
import type { UpdateKind } from '../updates/update-queue.ts';
import { findButton, type Wait } from './looking.ts';
import { describeWanted, fitsLabel, type Label } from './matching.ts';
import { commandsIn, mediaOf, splitAsApps, type PersonContent } from './person-content.ts';
import { chatOf, complaint, personOf, waitFor, type PhoneParts } from './phone-parts.ts';
import { seenMessage, type SeenButton, type SeenMessage } from './seen-message.ts';

/** A person waits until the bot took what they did before, unless `impatient`. */
export interface Haste {
  readonly impatient?: boolean;
}

/** What a person can do. Each action resolves when the service has it; the bot's answer is for the eyes. */
export interface Acting {
  /** Writes; more than 4096 characters leave as several messages, as apps do. */
  readonly says: (text: string, haste?: Haste) => Promise<void>;
  /** Opens `t.me/<bot>?start=<payload>`. */
  readonly opensLink: (payload: string, haste?: Haste) => Promise<void>;
  readonly sends: (content: PersonContent, haste?: Haste) => Promise<void>;
  /** Sends several pictures or files as one album. */
  readonly sendsAlbum: (contents: readonly PersonContent[], haste?: Haste) => Promise<void>;
  /** Writes in a group in its name, as an anonymous admin. */
  readonly saysAnonymously: (text: string, haste?: Haste) => Promise<void>;
  /** Does something that the service tells the bot of by itself, such as `{ pinned_message: {} }`. */
  readonly causes: (told: Readonly<Record<string, unknown>>, haste?: Haste) => Promise<void>;
  readonly closesTopic: () => void;
  /** Presses an inline button, newest message first, or else a key of the keyboard; waits for it to appear. */
  readonly taps: (label: Label, options?: Haste & Wait & { readonly on?: SeenMessage }) => Promise<void>;
  /** Presses a button found earlier, even if it is gone from the screen. */
  readonly tapsStale: (button: SeenButton, haste?: Haste) => Promise<void>;
  readonly deletes: (message: SeenMessage) => void;
  readonly blocks: () => void;
  readonly unblocks: () => void;
  /** Changes the language of the app. */
  readonly speaks: (languageCode: string) => void;
}

const push = (parts: PhoneParts, kind: UpdateKind, content: unknown): void => {
  const id = parts.world.updates.push(kind, parts.chatId, content);
  const waiting = parts.memory.updates.filter(parts.world.updates.isWaiting);
  parts.memory.updates = id === undefined ? waiting : [...waiting, id];
  parts.memory.acted = parts.world.changes.latest();
};

const settle = async (parts: PhoneParts, { impatient = false }: Haste): Promise<void> => {
  const taken = (): true | undefined =>
    parts.memory.updates.some(parts.world.updates.isWaiting) ? undefined : true;
  if (!impatient)
    await waitFor(parts, taken, 'waits for the bot to take the last action (or act impatiently)');
  if (chatOf(parts).shut) throw new Error(complaint(parts, 'blocked the bot and must unblock it first'));
};

const deliver = (parts: PhoneParts, content: Omit<Draft, 'author'>): void => {
  const { world, chatId, topic } = parts;
  const place = topic === undefined ? {} : { topic };
  const message = world.chats.add(chatId, { ...content, ...place, author: personOf(parts) });
  push(parts, 'message', messageJson(world.chats, world.bot, message));
};

type Wire = Pick<Draft, 'wire'>;

const say = (parts: PhoneParts, text: string, wire: Wire = {}): void => {
  for (const part of splitAsApps(text)) {
    const words = cleanText({ text: part, entities: [] });
    if (words.text === '') throw new Error('an app sends no empty message');
    deliver(parts, { text: words.text, entities: commandsIn(words.text), ...wire });
  }
};

const sendContent = (parts: PhoneParts, content: PersonContent, wire: Wire = {}): void => {
  const caption = 'caption' in content ? (content.caption ?? '') : '';
  const media = mediaOf(parts.world, content);
  deliver(parts, { text: caption, entities: commandsIn(caption), media, ...wire });
};

/** Whom the service puts in the place of an admin who wants to stay unknown. */
const groupAnonymousBot = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

const press = (parts: PhoneParts, button: SeenButton): void => {
  const { world, chatId, personId } = parts;
  const { label, data, messageId } = button;
  if (data === undefined || button.disabled)
    throw new Error(`"${label}" is no button that tells the bot anything; see link() and copies()`);
  const message = world.chats.message(chatId, messageId);
  const tap = world.taps.add({ personId, chatId, label });
  push(parts, 'callback_query', {
    id: tap.id,
    from: personJson(personOf(parts)),
    message:
      message === undefined
        ? { chat: chatJson(world.chats, chatOf(parts)), message_id: messageId, date: 0 }
        : messageJson(world.chats, world.bot, message),
    chat_instance: `${world.bot.id}${Math.abs(chatId)}`,
    data,
  });
};

const findKey = (parts: PhoneParts, label: Label): string | undefined =>
  chatOf(parts)
    .keyboard?.rows.flat()
    .find((key) => fitsLabel(label, key));

const tapped = (
  parts: PhoneParts,
  label: Label,
  on: SeenMessage | undefined,
): SeenButton | string | undefined => {
  if (on === undefined) return findButton(parts, label) ?? findKey(parts, label);
  const message = parts.world.chats.message(parts.chatId, on.id);
  return message === undefined
    ? undefined
    : seenMessage(message)
        .buttons.flat()
        .find((button) => fitsLabel(label, button.label));
};

const tell = (parts: PhoneParts, from: string, to: string): void => {
  const { world } = parts;
  const user = botJson(world.bot);
  world.chats.setShut(parts.chatId, to === 'kicked');
  push(parts, 'my_chat_member', {
    chat: chatJson(world.chats, chatOf(parts)),
    from: personJson(personOf(parts)),
    date: Math.floor(Date.now() / 1000),
    old_chat_member: { status: from, user },
    new_chat_member: { status: to, user, ...(to === 'kicked' ? { until_date: 0 } : {}) },
  });
};

const linkPayload = /^[\w-]{1,64}$/;

/** The hands of a phone. */
export const createActing = (parts: PhoneParts): Acting => ({
  says: async (text, haste = {}) => {
    await settle(parts, haste);
    say(parts, text);
  },
  opensLink: async (payload, haste = {}) => {
    if (!linkPayload.test(payload)) throw new Error(`Telegram opens no link with "${payload}"`);
    if (!isPrivate(chatOf(parts))) throw new Error('a link opens the private chat');
    await settle(parts, haste);
    say(parts, `/start ${payload}`);
  },
  sends: async (content, haste = {}) => {
    await settle(parts, haste);
    sendContent(parts, content);
  },
  sendsAlbum: async (contents, haste = {}) => {
    await settle(parts, haste);
    const wire = { media_group_id: `${parts.chatId}${parts.world.changes.latest()}` };
    for (const content of contents) sendContent(parts, content, { wire });
  },
  saysAnonymously: async (text, haste = {}) => {
    if (isPrivate(chatOf(parts))) throw new Error('nobody is anonymous in a private chat');
    await settle(parts, haste);
    const wire = { from: groupAnonymousBot, sender_chat: chatJson(parts.world.chats, chatOf(parts)) };
    say(parts, text, { wire });
  },
  causes: async (told, haste = {}) => {
    await settle(parts, haste);
    deliver(parts, { text: '', entities: [], wire: told });
  },
  closesTopic: () => {
    if (parts.topic !== undefined) parts.world.chats.closeTopic(parts.chatId, parts.topic);
  },
  taps: async (label, { on, within, ...haste } = {}) => {
    await settle(parts, haste);
    const probe = (): SeenButton | string | undefined => tapped(parts, label, on);
    const found = await waitFor(parts, probe, `sees no button or key ${describeWanted(label)}`, within);
    if (typeof found === 'string') say(parts, found);
    else press(parts, found);
  },
  tapsStale: async (button, haste = {}) => {
    await settle(parts, haste);
    press(parts, button);
  },
  deletes: ({ id }) => {
    parts.world.chats.remove(parts.chatId, id);
  },
  blocks: () => {
    tell(parts, 'member', 'kicked');
  },
  unblocks: () => {
    tell(parts, 'kicked', 'member');
  },
  speaks: (languageCode) => {
    parts.world.chats.meet({ ...personOf(parts), languageCode });
  },
});
