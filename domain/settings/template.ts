import * as E from 'fp-ts/lib/Either.js';

/** How a run of a text looks; messengers have signs of their own for it. */
export type TemplateStyle = 'plain' | 'bold' | 'italic' | 'code';

/** A run of a text that an owner wrote: words as they are, or a place that is filled in when the text is shown. */
export type TemplatePiece =
  | { readonly tag: 'Words'; readonly text: string; readonly style: TemplateStyle }
  | { readonly tag: 'Placeholder'; readonly name: string; readonly style: TemplateStyle };

export type Template = readonly TemplatePiece[];

export type TemplateMistake =
  | { readonly tag: 'UnknownPlaceholder'; readonly name: string; readonly known: readonly string[] }
  /** A sign that begins something which nothing ends; lines are counted from 1. */
  | { readonly tag: 'BrokenMarkup'; readonly sign: string; readonly line: number };

const styles: Readonly<Record<string, TemplateStyle>> = { '*': 'bold', _: 'italic', '`': 'code' };

const isSpace = (sign: string): boolean => sign === '' || /\s/u.test(sign);
const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

type Reading = {
  pieces: TemplatePiece[];
  mistakes: TemplateMistake[];
  words: string;
  line: number;
  /** The sign that is open, and the line that it was opened in. */
  open: { readonly sign: string; readonly line: number } | null;
};

const styleOf = ({ open }: Reading): TemplateStyle => styles[open?.sign ?? ''] ?? 'plain';

const endWords = (reading: Reading): void => {
  if (reading.words !== '')
    reading.pieces.push({ tag: 'Words', text: reading.words, style: styleOf(reading) });
  reading.words = '';
};

const close = (reading: Reading): void => {
  endWords(reading);
  reading.open = null;
};

const leaveOpen = (reading: Reading): void => {
  if (reading.open === null) return;
  reading.mistakes.push({ tag: 'BrokenMarkup', ...reading.open });
  close(reading);
};

/**
 * Reads `*bold*`, `_italic_`, `` `code` `` and `{placeholder}`. A sign within a word, or beside a blank, is a sign and nothing else, as in
 * `@shop_help` and `2 * 3`; any sign is one after a `\`. A style ends in the line in which it began, and there is one at a time.
 */
export const parseTemplate = (
  text: string,
  known: readonly string[],
): E.Either<readonly TemplateMistake[], Template> => {
  const reading: Reading = { pieces: [], mistakes: [], words: '', line: 1, open: null };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const before = text.charAt(at - 1);
    const next = text.charAt(at + 1);
    if (sign === '\\' && /[*_`{}\\]/.test(next)) {
      reading.words += next;
      at += 1;
    } else if (sign === '\n') {
      leaveOpen(reading);
      reading.words += sign;
      reading.line += 1;
    } else if (sign === '{') {
      const [whole, name] = /^\{(\w+)\}/.exec(text.slice(at)) ?? [];
      if (whole === undefined || name === undefined) {
        reading.mistakes.push({ tag: 'BrokenMarkup', sign, line: reading.line });
      } else if (!known.includes(name)) {
        reading.mistakes.push({ tag: 'UnknownPlaceholder', name, known });
        at += whole.length - 1;
      } else {
        endWords(reading);
        reading.pieces.push({ tag: 'Placeholder', name, style: styleOf(reading) });
        at += whole.length - 1;
      }
    } else if (sign === reading.open?.sign && (sign === '`' || (!isSpace(before) && !isWord(next)))) {
      close(reading);
    } else if (sign in styles && reading.open === null && !isWord(before) && !isSpace(next)) {
      endWords(reading);
      reading.open = { sign, line: reading.line };
    } else {
      reading.words += sign;
    }
  }
  leaveOpen(reading);
  endWords(reading);
  return reading.mistakes.length > 0 ? E.left(reading.mistakes) : E.right(reading.pieces);
};

export type FilledPiece = { readonly text: string; readonly style: TemplateStyle };

/** The text with its places filled in; what is filled in is never read as markup. */
export const fillTemplate = (
  template: Template,
  values: Readonly<Record<string, string>>,
): readonly FilledPiece[] =>
  template.map((piece) => ({
    text: piece.tag === 'Words' ? piece.text : (values[piece.name] ?? ''),
    style: piece.style,
  }));

/** How long the text can become, in UTF-16 units, with values of these lengths. */
export const longestOf = (template: Template, lengths: Readonly<Record<string, number>>): number =>
  template.reduce(
    (sum, piece) => sum + (piece.tag === 'Words' ? piece.text.length : (lengths[piece.name] ?? 0)),
    0,
  );

/** How many runs of it are in a style: messengers take so many and no more. */
export const styledIn = (template: Template): number =>
  template.filter(({ style }) => style !== 'plain').length;
