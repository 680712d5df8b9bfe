import type { RichText, Span } from './screen.ts';

type Piece = string | number | Span | RichText;

const span =
  (style: Span['style']) =>
  (text: string): Span => ({ text, style });

export const plain = span('plain');
export const bold = span('bold');
export const italic = span('italic');
/** Copied by a tap. */
export const code = span('code');
/** Copied by a tap, over several lines. */
export const block = span('block');
export const quote = span('quote');

const isRichText = (piece: Span | RichText): piece is RichText => Array.isArray(piece);

const spansOf = (piece: Piece): RichText => {
  if (typeof piece === 'string' || typeof piece === 'number') return [plain(String(piece))];
  return isRichText(piece) ? piece : [piece];
};

/** Pieces one after the other; neighbouring plain runs become one. */
export const concat = (...pieces: readonly Piece[]): RichText => {
  const spans: Span[] = [];
  for (const piece of pieces)
    for (const span of spansOf(piece)) {
      const last = spans.at(-1);
      if (span.text === '') continue;
      if (last?.style === 'plain' && span.style === 'plain')
        spans[spans.length - 1] = plain(last.text + span.text);
      else spans.push(span);
    }
  return spans;
};

/** A sentence with styled words in it: rich`Halo, ${bold(name)}!`. What is put in is never read as markup. */
export const rich = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): RichText =>
  concat(...texts.flatMap((text, at) => [text, pieces[at] ?? '']));

const isEmpty = (piece: Piece): boolean => spansOf(piece).every(({ text }) => text === '');

const joined =
  (separator: string) =>
  (...pieces: readonly (Piece | null)[]): RichText =>
    concat(
      ...pieces
        .filter((piece): piece is Piece => piece !== null && !isEmpty(piece))
        .flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece])),
    );

/** The pieces that say something, one a line. */
export const lines = joined('\n');

/** The pieces that say something, with a blank line between them. */
export const paragraphs = joined('\n\n');

/** As messengers count it: UTF-16 units. */
export const lengthOf = (text: RichText): number =>
  text.reduce((length, { text: { length: n } }) => length + n, 0);

/** The words alone. */
export const wordsOf = (text: RichText): string => text.map((run) => run.text).join('');
