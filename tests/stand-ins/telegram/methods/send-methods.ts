import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Chat } from '../chats/chat.ts';
import type { Draft } from '../chats/chats.ts';
import { readMarkup } from '../chats/reply-markup.ts';
import { badRequest, type Answer } from '../refusal.ts';
import type { FormattedText } from '../text/entity.ts';
import { fits, showsSomething, textOfCall } from '../text/formatted-text.ts';
import { integerArg, jsonArg, textArg, type BotCall } from '../wire/bot-call.ts';
import type { World } from '../world.ts';
import { readMedia, type FileKind } from './given-file.ts';
import { shown, writableChat, type Method } from './method.ts';

export const textLimit = 4096;
export const captionLimit = 1024;

const ReplyParameters = t.intersection([
  t.type({ message_id: t.Integer }),
  t.partial({ allow_sending_without_reply: t.boolean }),
]);

const readReply = (world: World, call: BotCall, chat: Chat): Answer<Pick<Draft, 'replyTo'>> =>
  pipe(
    jsonArg(call, 'reply_parameters', 'reply parameters'),
    E.chain((given) => {
      if (given === undefined) return E.right({});
      if (!ReplyParameters.is(given)) return badRequest('object expected as reply parameters');
      if (world.chats.message(chat.id, given.message_id) !== undefined)
        return E.right({ replyTo: given.message_id });
      return given.allow_sending_without_reply === true
        ? E.right({})
        : badRequest('message to be replied not found');
    }),
  );

const readTopic = (call: BotCall, { topics }: Chat): Answer<Pick<Draft, 'topic'>> => {
  const topic = integerArg(call, 'message_thread_id');
  if (topic === undefined) return E.right({});
  return topics.includes(topic) ? E.right({ topic }) : badRequest('message thread not found');
};

type Content = FormattedText & Pick<Draft, 'media'>;

const send = (world: World, call: BotCall, content: Answer<Content>): Answer<unknown> =>
  pipe(
    E.Do,
    E.bind('content', () => content),
    E.bind('markup', () => readMarkup(call)),
    E.bind('chat', () => writableChat(world, call)),
    E.bind('reply', ({ chat }) => readReply(world, call, chat)),
    E.bind('topic', ({ chat }) => readTopic(call, chat)),
    E.map(({ content: { text, entities, ...media }, markup, chat, reply, topic }) =>
      world.chats.add(chat.id, {
        author: 'bot',
        text,
        entities,
        ...media,
        ...reply,
        ...topic,
        ...(markup === undefined ? {} : { markup }),
      }),
    ),
    E.map(shown(world)),
  );

const messageText = (call: BotCall): Answer<Content> =>
  textArg(call, 'text') === ''
    ? badRequest('message text is empty')
    : pipe(
        textOfCall(call, 'text', 'entities'),
        E.chain(showsSomething),
        E.chain(fits(textLimit, 'message is too long')),
      );

const captioned = (world: World, call: BotCall, kind: FileKind): Answer<Content> =>
  pipe(
    E.Do,
    E.bind('caption', () => textOfCall(call, 'caption', 'caption_entities')),
    E.bind('media', () => readMedia(world, call, { kind, source: textArg(call, kind) })),
    E.chainFirst(({ caption }) => fits(captionLimit, 'message caption is too long')(caption)),
    E.map(({ caption, media }) => ({ ...caption, media })),
  );

export const sendMessage: Method = (world, call) => send(world, call, messageText(call));

export const sendPhoto: Method = (world, call) => send(world, call, captioned(world, call, 'photo'));

export const sendDocument: Method = (world, call) => send(world, call, captioned(world, call, 'document'));

const actions = [
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice'],
  ...['upload_document', 'choose_sticker', 'find_location', 'record_video_note', 'upload_video_note'],
];

export const sendChatAction: Method = (world, call) =>
  actions.includes(textArg(call, 'action'))
    ? pipe(
        writableChat(world, call),
        E.map(() => true),
      )
    : badRequest('wrong parameter action in request');
