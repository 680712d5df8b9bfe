import * as E from 'fp-ts/lib/Either.js';
import { aboutFirst, linesOf, singleLines, type Suspicion } from './suspicion.ts';

const parsed = (text: string): unknown => {
  if (!/^\s*[[{]/u.test(text)) return undefined;
  const value = E.tryCatch((): unknown => JSON.parse(text), E.toError);
  return E.isRight(value) ? value.right : undefined;
};

const jsonOverLines: Suspicion = (sheet) => {
  const [first, second] = singleLines(sheet);
  if (first === undefined || second === undefined) return [];
  const opens = /^\s*[[{][[{\s]*$/u.test(first.content);
  const isOne = opens || parsed(sheet.units.map(({ content }) => content).join('\n')) !== undefined;
  return isOne
    ? [{ line: first.line, reason: 'begins a JSON document, each line of which would be a unit of its own' }]
    : [];
};

const jsonList: Suspicion = ({ units }) => {
  const [only, another] = units;
  if (only === undefined || another !== undefined) return [];
  const value = parsed(only.content);
  return Array.isArray(value) && value.length > 1
    ? [
        {
          line: only.line,
          reason: `is a JSON list of ${String(value.length)} things, all of which one buyer would get as one unit`,
        },
      ]
    : [];
};

const markup: Suspicion = ({ units }) =>
  aboutFirst(
    units
      .slice(0, 1)
      .filter(({ content }) => /^\s*<(?:!doctype|\?xml|html|head|body|table)\b/iu.test(content)),
    'begins a web page (HTML) or an XML document, not a list of units',
  );

const notes: Suspicion = (sheet) =>
  aboutFirst(
    singleLines(sheet).filter(({ content }) => /^\s*(?:#\s|\/\/)/u.test(content)),
    'reads like a note to yourself, and would be sold as a unit',
  );

const lost: Suspicion = (sheet) =>
  aboutFirst(
    linesOf(sheet).filter(({ content }) =>
      /\uFFFD|\u00EF\u00BB\u00BF|\u00C3[\u0080-\u00BF]|\u00E2\u20AC/u.test(content),
    ),
    'has characters that were lost when the file was saved in another encoding',
  );

/** Characters. */
const longLine = 1_000;

const longLines: Suspicion = (sheet) =>
  aboutFirst(
    singleLines(sheet).filter(({ content }) => content.length > longLine),
    `has more than ${String(longLine)} characters in one line; are these several units?`,
  );

/** What is another kind of text than a list of units. */
export const ofDocuments: readonly Suspicion[] = [jsonOverLines, jsonList, markup, notes, lost, longLines];
