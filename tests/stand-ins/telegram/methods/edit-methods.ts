import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { InlineKeyboard, Message } from '../chats/chat.ts';
import { readInlineMarkup } from '../chats/reply-markup.ts';
import { badRequest, type Answer } from '../refusal.ts';
import type { FormattedText } from '../text/entity.ts';
import { fits, readText, showsSomething, textOfCall } from '../text/formatted-text.ts';
import { jsonArg, textArg, type BotCall } from '../wire/bot-call.ts';
import type { World } from '../world.ts';
import { readMedia } from './given-file.ts';
import { messageOfCall, shown, type Method } from './method.ts';
import { captionLimit, textLimit } from './send-methods.ts';

const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

// Only messages without buttons or with inline ones can be edited, says the manual.
const isEditable = (message: Message): boolean =>
  message.author === 'bot' && (message.markup === undefined || message.markup.kind === 'inline');

const editable = (world: World, call: BotCall): Answer<Message> =>
  pipe(
    messageOfCall(world, call, 'message to edit'),
    E.chain((message) => (isEditable(message) ? E.right(message) : badRequest("message can't be edited"))),
  );

const face = ({ text, entities, media, markup }: Message): string =>
  JSON.stringify([text, entities, media?.kind === 'other' ? media.name : media?.file.id, markup]);

const withMarkup = ({ markup: _, ...message }: Message, markup: InlineKeyboard | undefined): Message =>
  markup === undefined ? message : { ...message, markup };

type Change = (message: Message) => Answer<Message>;

const edit = (world: World, call: BotCall, change: Change): Answer<unknown> =>
  pipe(
    E.Do,
    E.bind('markup', () => readInlineMarkup(call)),
    E.bind('old', () => editable(world, call)),
    E.bind('changed', ({ old }) => change(old)),
    E.map(({ old, changed, markup }) => ({ old, next: withMarkup(changed, markup) })),
    E.chain(({ old, next }) => (face(old) === face(next) ? badRequest(notModified) : E.right(next))),
    E.map((next) => shown(world)(world.chats.replace(next))),
  );

const editedText = (call: BotCall): Answer<FormattedText> =>
  textArg(call, 'text') === ''
    ? badRequest('message text is empty')
    : pipe(
        textOfCall(call, 'text', 'entities'),
        E.chain(showsSomething),
        E.chain(fits(textLimit, 'MESSAGE_TOO_LONG')),
      );

export const editMessageText: Method = (world, call) =>
  pipe(
    editedText(call),
    E.chain((words) =>
      edit(world, call, (message) =>
        message.media === undefined
          ? E.right({ ...message, ...words })
          : badRequest('there is no text in the message to edit'),
      ),
    ),
  );

export const editMessageCaption: Method = (world, call) =>
  pipe(
    textOfCall(call, 'caption', 'caption_entities'),
    E.chain(fits(captionLimit, 'MEDIA_CAPTION_TOO_LONG')),
    E.chain((words) =>
      edit(world, call, (message) =>
        message.media === undefined
          ? badRequest('there is no caption in the message to edit')
          : E.right({ ...message, ...words }),
      ),
    ),
  );

export const editMessageReplyMarkup: Method = (world, call) => edit(world, call, E.right);

const InputMedia = t.intersection([
  t.type({ type: t.union([t.literal('photo'), t.literal('document')]), media: t.string }),
  t.partial({ caption: t.string, parse_mode: t.string, caption_entities: t.unknown }),
]);

const captionOf = ({
  caption,
  parse_mode,
  caption_entities,
}: t.TypeOf<typeof InputMedia>): Answer<FormattedText> =>
  pipe(
    readText({ text: caption ?? '', parseMode: parse_mode ?? '', entities: caption_entities }),
    E.chain(fits(captionLimit, 'MEDIA_CAPTION_TOO_LONG')),
  );

export const editMessageMedia: Method = (world, call) =>
  pipe(
    E.Do,
    E.bind('given', () => jsonArg(call, 'media', 'media')),
    E.bind('input', ({ given }) =>
      InputMedia.is(given)
        ? E.right(given)
        : badRequest("can't parse InputMedia: photo or document expected"),
    ),
    E.bind('words', ({ input }) => captionOf(input)),
    E.bind('media', ({ input }) => readMedia(world, call, { kind: input.type, source: input.media })),
    E.chain(({ words, media }) => edit(world, call, (message) => E.right({ ...message, ...words, media }))),
  );

export const deleteMessage: Method = (world, call) =>
  pipe(
    messageOfCall(world, call, 'message to delete'),
    E.map((message) => {
      world.chats.remove(message.chatId, message.id);
      return true;
    }),
  );
