import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { badRequest, type Answer } from '../refusal.ts';
import { jsonArg, textArg, type BotCall } from '../wire/bot-call.ts';
import { cleanText, looksEmpty } from './clean-text.ts';
import { readEntities, type FormattedText } from './entity.ts';

export interface GivenText {
  readonly text: string;
  readonly parseMode: string;
  readonly entities: unknown;
}

// The shop sends entities only, so that nothing has to be escaped; a parse mode is a mistake of its own here.
const read = ({ text, parseMode, entities }: GivenText): Answer<FormattedText> =>
  parseMode === ''
    ? readEntities(text, entities)
    : badRequest('send entities: this service reads no parse_mode');

/** A text as the service would keep it; with the entities given. */
export const readText = (given: GivenText): Answer<FormattedText> =>
  Buffer.byteLength(given.text) > 32_768 ? badRequest('text is too long') : E.map(cleanText)(read(given));

/** The text of a call: argument `name` with the entities named `entitiesName`. */
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
