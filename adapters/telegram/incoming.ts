import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { buyerId, languageOf, type Profile } from '../../domain/people/buyer.ts';
import { kindOfRequest } from './pick-keys.ts';
import type { ChatUpdate, PickedPerson, UserFile, UserInput } from '../chat/core/messenger-client.ts';

const From = t.intersection([
  t.type({ id: t.Int, first_name: t.string }),
  t.partial({ username: t.string, language_code: t.string, is_bot: t.boolean }),
]);
const Chat = t.type({ id: t.Int, type: t.string });
const SenderChat = t.intersection([
  t.type({ id: t.Int }),
  t.partial({ title: t.string, username: t.string }),
]);

/** What a person can send. All else is what Telegram itself tells of a chat: a pinned message, a new title, a gift. */
const contents = {
  text: t.string,
  photo: t.UnknownArray,
  video: t.unknown,
  document: t.unknown,
  live_photo: t.unknown,
  animation: t.unknown,
  audio: t.unknown,
  checklist: t.unknown,
  contact: t.unknown,
  dice: t.unknown,
  game: t.unknown,
  location: t.unknown,
  paid_media: t.unknown,
  poll: t.unknown,
  rich_message: t.unknown,
  sticker: t.unknown,
  story: t.unknown,
  venue: t.unknown,
  video_note: t.unknown,
  voice: t.unknown,
};

/** Somebody whom a person picked for the shop; named where Telegram says their name. */
const Shared = t.intersection([
  t.type({ user_id: t.Int }),
  t.partial({ first_name: t.string, username: t.string }),
]);

/** A chat that a person picked for the shop; named where Telegram says so. */
const SharedChat = t.intersection([
  t.type({ request_id: t.Int, chat_id: t.Int }),
  t.partial({ title: t.string, username: t.string }),
]);

const Message = t.intersection([
  t.type({ message_id: t.Int, chat: Chat }),
  t.partial({
    caption: t.string,
    date: t.Int,
    forward_origin: t.unknown,
    from: From,
    sender_chat: SenderChat,
    media_group_id: t.string,
    message_thread_id: t.Int,
    is_topic_message: t.boolean,
    is_automatic_forward: t.boolean,
    chat_shared: SharedChat,
    users_shared: t.type({ users: t.readonlyArray(Shared) }),
    ...contents,
  }),
]);
const Tap = t.intersection([
  t.type({ id: t.string, from: From }),
  t.partial({ data: t.string, message: Message }),
]);
const Member = t.type({ status: t.string });
const Membership = t.type({
  chat: Chat,
  from: From,
  old_chat_member: Member,
  new_chat_member: Member,
});
const Update = t.intersection([
  t.type({ update_id: t.Int }),
  t.partial({ message: Message, edited_message: Message, callback_query: Tap, my_chat_member: Membership }),
]);

type Message = t.TypeOf<typeof Message>;
type Tap = t.TypeOf<typeof Tap>;
type Membership = t.TypeOf<typeof Membership>;
export type TelegramUpdate = t.TypeOf<typeof Update>;

/** What Telegram sent, or null when it is no update at all. */
export const decodeUpdate = (input: unknown): TelegramUpdate | null => {
  const decoded = Update.decode(input);
  return E.isRight(decoded) ? decoded.right : null;
};

const messageName = (message: Message): string => {
  const { chat, message_id, date = 0 } = message;
  return `message ${String(chat.id)} ${String(message_id)} ${String(date)}`;
};

/**
 * What an update tells of, by name: of two with the same name only one is handled. Its number would not do, since
 * Telegram counts anew at times.
 */
/** The tap in an update, as its answer must name it. */
export const tapIn = (update: unknown): string | null => decodeUpdate(update)?.callback_query?.id ?? null;

export const nameOf = ({ update_id, message, callback_query: tap }: TelegramUpdate): string => {
  if (tap !== undefined) return `tap ${tap.id}`;
  // Some messages have no number of their own.
  if (message === undefined || message.message_id === 0) return `update ${String(update_id)}`;
  return messageName(message);
};

/** The album, or the forwarding of several messages, that an update is a piece of: one stroke of a finger. */
export const strokeOf = ({ message }: TelegramUpdate): string | null => {
  if (message === undefined) return null;
  const { chat, media_group_id: album, forward_origin: origin, date = 0 } = message;
  if (album !== undefined) return `album ${String(chat.id)} ${album}`;
  return origin === undefined ? null : `forwarded ${String(chat.id)} ${String(date)}`;
};

const profileOf = (from: t.TypeOf<typeof From>): Profile => ({
  id: buyerId(from.id),
  firstName: from.first_name,
  username: from.username ?? null,
  language: languageOf(from.language_code),
});

/** Who writes in the name of a group or a channel; Telegram puts a bot of its own in the place of the person. */
const profileOfChat = ({ id, title, username }: t.TypeOf<typeof SenderChat>): Profile => ({
  id: buyerId(id),
  firstName: title ?? '',
  username: username ?? null,
  language: languageOf(undefined),
});

const writerOf = ({ from, sender_chat: chat, is_automatic_forward }: Message): Profile | null => {
  if (is_automatic_forward === true) return null;
  if (chat !== undefined) return profileOfChat(chat);
  return from === undefined || from.is_bot === true ? null : profileOf(from);
};

const files: readonly (keyof typeof contents & keyof Message)[] = [
  'photo',
  'video',
  'document',
  'audio',
  'live_photo',
];

const SentFile = t.intersection([
  t.type({ file_id: t.string }),
  t.partial({ file_name: t.string, file_size: t.Int }),
]);

/** The file that a message is about, of a photo its largest size. What Telegram does not name cannot be fetched. */
const fileIn = (message: Message): UserFile | null => {
  const sent = files.find((kind) => message[kind] !== undefined);
  if (sent === undefined) return null;
  const decoded = SentFile.decode(sent === 'photo' ? message.photo?.at(-1) : message[sent]);
  const { file_id: id = '', file_name: name, file_size: size } = E.isRight(decoded) ? decoded.right : {};
  return { kind: sent === 'photo' ? 'Photo' : 'Document', id, name: name ?? null, size: size ?? null };
};

const personIn = ({ user_id, first_name, username }: t.TypeOf<typeof Shared>): PickedPerson => ({
  id: buyerId(user_id),
  name: first_name ?? username ?? String(user_id),
});

const pickedChat = ({ request_id, chat_id, title }: t.TypeOf<typeof SharedChat>): UserInput | null => {
  const kind = kindOfRequest(request_id);
  return kind === null
    ? null
    : { tag: 'PickedChat', kind, chat: { id: chat_id, title: title ?? String(chat_id) } };
};

const inputOf = (message: Message): UserInput | null => {
  if (message.text !== undefined) return { tag: 'Text', text: message.text };
  const [picked] = message.users_shared?.users ?? [];
  if (picked !== undefined) return { tag: 'Picked', person: personIn(picked) };
  if (message.chat_shared !== undefined) return pickedChat(message.chat_shared);
  const file = fileIn(message);
  if (file !== null) return { tag: 'File', file, caption: message.caption ?? '' };
  return Object.keys(contents).some((kind) => kind in message) ? { tag: 'Other' } : null;
};

/** A number of a thread that is no topic is only the first message of a row of answers: nothing can be sent there. */
const topicOf = (message: Message | undefined): Pick<ChatUpdate, 'topic'> =>
  message?.is_topic_message === true && message.message_thread_id !== undefined
    ? { topic: message.message_thread_id }
    : {};

const spoken = (message: Message): ChatUpdate | null => {
  const profile = writerOf(message);
  const input = inputOf(message);
  if (profile === null || input === null || message.chat.type === 'channel') return null;
  const isPrivate = message.chat.type === 'private';
  return { profile, chat: message.chat.id, isPrivate, input, ...topicOf(message) };
};

/** What can be read of a correction; Telegram also calls it one when a poll closes or a place moves. */
const corrected = (message: Message): ChatUpdate | null => {
  const said = spoken(message);
  return said === null || (said.input.tag !== 'Text' && said.input.tag !== 'File')
    ? null
    : { ...said, revises: messageName(message) };
};

const tapped = ({ id, data, message, from }: Tap): ChatUpdate | null => {
  if (from.is_bot === true) return null;
  const chat = message?.chat.id ?? from.id;
  return {
    profile: profileOf(from),
    chat,
    isPrivate: message === undefined || message.chat.type === 'private',
    input: {
      tag: 'Tap',
      tap: id,
      data: data ?? '',
      message: { chat, message: message?.message_id ?? 0 },
      onPicture: message?.photo !== undefined,
    },
    ...topicOf(message),
  };
};

const unblocked = ({ chat, from, old_chat_member: before, new_chat_member: now }: Membership) =>
  chat.type === 'private' && before.status === 'kicked' && now.status === 'member'
    ? ({ profile: profileOf(from), chat: chat.id, isPrivate: true, input: { tag: 'Unblocked' } } as const)
    : null;

/** The update as the conversation takes it; null for what nobody said, such as a post of a channel or of a bot. */
export const incomingOf = (update: TelegramUpdate): ChatUpdate | null => {
  const { message, edited_message: edited, callback_query: tap, my_chat_member: membership } = update;
  if (tap !== undefined) return tapped(tap);
  if (message !== undefined) return spoken(message);
  if (edited !== undefined) return corrected(edited);
  return membership === undefined ? null : unblocked(membership);
};
