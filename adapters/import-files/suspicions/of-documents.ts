import * as E from 'fp-ts/lib/Either.js';
import { aboutOne, aboutThose, linesOf, measured, singleLines, type Suspicion } from './suspicion.ts';

const looksLikeJson = /^\s*[[{]/u;

const parsed = (text: string): unknown => {
  if (!looksLikeJson.test(text)) return undefined;
  const value = E.tryCatch((): unknown => JSON.parse(text), E.toError);
  return E.isRight(value) ? value.right : undefined;
};

const jsonOverLines: Suspicion = function* (sheet) {
  const units = singleLines(sheet);
  const first = units.at(0);
  // The others are looked at only where the first may begin one.
  if (first === undefined || units.count < 2 || !looksLikeJson.test(first.content)) return [];
  const opens = /^\s*[[{][[{\s]*$/u.test(first.content);
  const isOne = opens || parsed((yield* measured(units, (content) => content)).join('\n')) !== undefined;
  return isOne
    ? aboutOne(first, 'begins a JSON document, each line of which would be a unit of its own')
    : [];
};

const jsonList: Suspicion = function* ({ units }) {
  yield;
  const only = units.at(0);
  if (only === undefined || units.count > 1) return [];
  const value = parsed(only.content);
  return Array.isArray(value) && value.length > 1
    ? aboutOne(
        only,
        `is a JSON list of ${String(value.length)} things, all of which one buyer would get as one unit`,
      )
    : [];
};

const markup: Suspicion = function* ({ units }) {
  yield;
  const first = units.at(0);
  return first !== undefined && /^\s*<(?:!doctype|\?xml|html|head|body|table)\b/iu.test(first.content)
    ? aboutOne(first, 'begins a web page (HTML) or an XML document, not a list of units')
    : [];
};

const notes: Suspicion = (sheet) =>
  aboutThose(
    singleLines(sheet),
    (content) => /^\s*(?:#\s|\/\/)/u.test(content),
    'reads like a note to yourself, and would be sold as a unit',
  );

const lost: Suspicion = (sheet) =>
  aboutThose(
    linesOf(sheet),
    (content) => /\uFFFD|\u00EF\u00BB\u00BF|\u00C3[\u0080-\u00BF]|\u00E2\u20AC/u.test(content),
    'has characters that were lost when the file was saved in another encoding',
  );

/** Characters. */
const longLine = 1_000;

const longLines: Suspicion = (sheet) =>
  aboutThose(
    singleLines(sheet),
    (content) => content.length > longLine,
    `has more than ${String(longLine)} characters in one line; are these several units?`,
  );

/** What is another kind of text than a list of units. */
export const ofDocuments: readonly Suspicion[] = [jsonOverLines, jsonList, markup, notes, lost, longLines];
