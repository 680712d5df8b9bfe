import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { buyerId, languageOf, type Profile } from '../../domain/buyer.ts';
import type { ChatUpdate, UserInput } from '../chat/core/messenger-client.ts';

const From = t.intersection([
  t.type({ id: t.Int, first_name: t.string }),
  t.partial({ username: t.string, language_code: t.string, is_bot: t.boolean }),
]);
const Chat = t.type({ id: t.Int, type: t.string });
const Message = t.intersection([
  t.type({ message_id: t.Int, chat: Chat }),
  t.partial({ from: From, text: t.string, photo: t.UnknownArray }),
]);
const Tap = t.intersection([
  t.type({ id: t.string, from: From }),
  t.partial({ data: t.string, message: Message }),
]);
const Update = t.intersection([
  t.type({ update_id: t.Int }),
  t.partial({ message: Message, callback_query: Tap }),
]);

export type TelegramUpdate = t.TypeOf<typeof Update>;

/** What Telegram sent, or null when it is no update at all. */
export const decodeUpdate = (input: unknown): TelegramUpdate | null => {
  const decoded = Update.decode(input);
  return E.isRight(decoded) ? decoded.right : null;
};

const profileOf = (from: t.TypeOf<typeof From>): Profile => ({
  id: buyerId(from.id),
  firstName: from.first_name,
  username: from.username ?? null,
  language: languageOf(from.language_code),
});

const tapped = ({ id, data, message, from }: t.TypeOf<typeof Tap>): UserInput => ({
  tag: 'Tap',
  tap: id,
  data: data ?? '',
  message: { chat: message?.chat.id ?? from.id, message: message?.message_id ?? 0 },
  onPicture: message?.photo !== undefined,
});

/** The update as the conversation takes it; null for what nobody said, such as a post of a channel or of a bot. */
export const incomingOf = ({ message, callback_query: tap }: TelegramUpdate): ChatUpdate | null => {
  const from = tap?.from ?? message?.from;
  if (from === undefined || from.is_bot === true) return null;
  const chat = tap === undefined ? message?.chat : tap.message?.chat;
  return {
    profile: profileOf(from),
    chat: chat?.id ?? from.id,
    isPrivate: chat === undefined || chat.type === 'private',
    input:
      tap !== undefined
        ? tapped(tap)
        : message?.text === undefined
          ? { tag: 'Other' }
          : { tag: 'Text', text: message.text },
  };
};
