import type { BotProfile } from '../world.ts';
import { isPrivate, type Chat, type Media, type Message, type Person } from './chat.ts';
import type { Chats } from './chats.ts';

type Json = Readonly<Record<string, unknown>>;

/** A person as the wire shows one. */
export const personJson = (person: Person): Json => ({
  id: person.id,
  is_bot: false,
  first_name: person.firstName,
  ...(person.lastName === undefined ? {} : { last_name: person.lastName }),
  ...(person.username === undefined ? {} : { username: person.username }),
  ...(person.languageCode === undefined ? {} : { language_code: person.languageCode }),
});

/** The bot as the wire shows it in its messages. */
export const botJson = (bot: BotProfile): Json => ({
  id: bot.id,
  is_bot: true,
  first_name: bot.firstName,
  username: bot.username,
});

/** A chat as the wire shows one. */
export const chatJson = (chats: Chats, chat: Pick<Chat, 'id' | 'title' | 'channel' | 'forum'>): Json => {
  if (chat.channel !== undefined) {
    const { username } = chat.channel;
    const named = username === undefined ? {} : { username };
    return { id: chat.id, title: chat.title, type: 'channel', ...named };
  }
  const person = chats.person(chat.id);
  if (!isPrivate(chat) || person === undefined) {
    const topics = chat.forum === undefined ? {} : { is_forum: true };
    return { id: chat.id, title: chat.title, type: 'supergroup', ...topics };
  }
  const { is_bot: _, language_code: __, ...names } = personJson(person);
  return { ...names, type: 'private' };
};

const fileJson = (media: Media & { kind: 'photo' | 'document' }): Json => ({
  file_id: media.file.id,
  file_unique_id: media.file.uniqueId,
  file_size: media.file.bytes.length,
});

const mediaJson = (media: Media): Json => {
  if (media.kind === 'other') return media.fields;
  if (media.kind === 'photo')
    return { photo: [{ ...fileJson(media), width: media.width, height: media.height }] };
  return { document: { file_name: media.file.name, mime_type: media.file.type, ...fileJson(media) } };
};

const wordsJson = ({ text, entities, media }: Message): Json => {
  if (text === '') return {};
  const [name, entitiesName] = media === undefined ? ['text', 'entities'] : ['caption', 'caption_entities'];
  return { [name]: text, ...(entities.length === 0 ? {} : { [entitiesName]: entities }) };
};

/** A message as the wire shows one to the bot. */
export const messageJson = (chats: Chats, bot: BotProfile, message: Message): Json => {
  const replied = message.replyTo === undefined ? undefined : chats.message(message.chatId, message.replyTo);
  return {
    message_id: message.id,
    from: message.author === 'bot' ? botJson(bot) : personJson(message.author),
    chat: chatJson(chats, chats.find(message.chatId) ?? { id: message.chatId, title: '' }),
    date: message.date,
    ...(message.editDate === undefined ? {} : { edit_date: message.editDate }),
    ...(replied === undefined ? {} : { reply_to_message: messageJson(chats, bot, replied) }),
    ...(message.media === undefined ? {} : mediaJson(message.media)),
    ...wordsJson(message),
    ...(message.topic === undefined ? {} : { message_thread_id: message.topic, is_topic_message: true }),
    ...message.wire,
    ...(message.markup?.kind === 'inline' ? { reply_markup: { inline_keyboard: message.markup.rows } } : {}),
  };
};
