import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { badRequest, badRequestRefusal, type Answer } from '../refusal.ts';
import { jsonArg, textArg, type BotCall } from '../wire/bot-call.ts';
import { cleanText, looksEmpty } from './clean-text.ts';
import { readEntities, type FormattedText } from './entity.ts';
import { readHtml } from './html-text.ts';
import { readMarkdown } from './markdown-text.ts';

export interface GivenText {
  readonly text: string;
  readonly parseMode: string;
  readonly entities: unknown;
}

const parsers: ReadonlyMap<string, (text: string) => E.Either<string, FormattedText>> = new Map([
  ['html', readHtml],
  ['markdownv2', readMarkdown],
]);

const parsed = ({ text, parseMode, entities }: GivenText): Answer<FormattedText> => {
  const mode = parseMode.toLowerCase();
  if (mode === '' || mode === 'none' || text === '') return readEntities(text, entities);
  const parse = parsers.get(mode);
  if (parse === undefined) return badRequest('unsupported parse_mode');
  return E.mapLeft((why: string) => badRequestRefusal(`can't parse entities: ${why}`))(parse(text));
};

/** A text as the service would keep it; its mark-up read by parse mode or from the entities given. */
export const readText = (given: GivenText): Answer<FormattedText> =>
  Buffer.byteLength(given.text) > 32_768 ? badRequest('text is too long') : E.map(cleanText)(parsed(given));

/** The text of a call: argument `name` with its parse mode, or with entities named `entitiesName`. */
export const textOfCall = (call: BotCall, name: string, entitiesName: string): Answer<FormattedText> =>
  pipe(
    jsonArg(call, entitiesName, 'entities'),
    E.chain((entities) =>
      readText({ text: textArg(call, name), parseMode: textArg(call, 'parse_mode'), entities }),
    ),
  );

/** Refuses a text that shows nothing. */
export const showsSomething = (text: FormattedText): Answer<FormattedText> =>
  looksEmpty(text.text) ? badRequest('text must be non-empty') : E.right(text);

/** Refuses, with `complaint`, a text of more than `limit` UTF-16 units. */
export const fits =
  (limit: number, complaint: string) =>
  (text: FormattedText): Answer<FormattedText> =>
    text.text.length > limit ? badRequest(complaint) : E.right(text);
