import * as E from 'fp-ts/lib/Either.js';
import { bold, code, concat, italic, plain } from './rich-text.ts';
import type { RichText, Span } from './screen.ts';

const styles = { '*': bold, _: italic, '`': code } as const;
type Sign = keyof typeof styles;

/** A sign that was opened and not closed, with the words after it. */
export type BrokenMarkup = { readonly sign: Sign; readonly near: string };

const nearLimit = 24;

const isSign = (character: string | undefined): character is Sign =>
  character !== undefined && Object.hasOwn(styles, character);
const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);

/** Within a word, and before a space, a sign is a sign: `nama_saya`, `2 * 3`. */
const opens = (text: string, at: number): boolean => !isWord(text[at - 1]) && !isSpace(text[at + 1]);

/** Where the sign that was opened there is closed; -1 where it is not. */
const closing = (text: string, from: number, sign: Sign): number => {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\n') return -1;
    if (text[at] === '\\' && sign !== '`') at += 1;
    else if (text[at] === sign && at > from + 1 && !isSpace(text[at - 1]) && !isWord(text[at + 1])) return at;
  }
  return -1;
};

const bare = (text: string): string => text.replace(/\\([*_`\\])/g, '$1');

/** The signs in the words above each other would say nothing of which one wins: one at a time. */
export const readMarkup = (text: string): E.Either<BrokenMarkup, RichText> => {
  const spans: Span[] = [];
  let words = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\' && /[*_`\\]/.test(text[at + 1] ?? '')) {
      words += text[at + 1] ?? '';
      at += 1;
    } else if (isSign(character) && opens(text, at)) {
      const end = closing(text, at, character);
      if (end < 0) return E.left({ sign: character, near: text.slice(at, at + nearLimit) });
      const within = text.slice(at + 1, end);
      spans.push(plain(words), styles[character](character === '`' ? within : bare(within)));
      words = '';
      at = end;
    } else {
      words += character ?? '';
    }
  }
  return E.right(concat(...spans, words));
};

/** What comes into the place of `{name}`; anything else in braces stays as it is. */
export const fillIn = (text: RichText, values: Readonly<Record<string, string>>): RichText =>
  text.map((span) => ({
    ...span,
    text: span.text.replace(/\{(\w+)\}/g, (found, name: string) => values[name] ?? found),
  }));

/** The names in braces that nothing comes in the place of. */
export const unknownNames = (text: string, known: readonly string[]): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (known.includes(name) ? [] : [name]));
