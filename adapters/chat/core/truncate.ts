import { concat, lengthOf } from './rich-text.ts';
import type { RichText } from './screen.ts';

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Longer than any emoji is, so that the last one looked at is seen whole. */
const margin = 64;

const longestStart = (text: string, most: number): string => {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + margin))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
};

/** The text in at most `most` UTF-16 units, with `…` where it was cut; never in the middle of an emoji. */
export const truncate = (text: string, most: number): string =>
  text.length <= most ? text : `${longestStart(text, most - 1).trimEnd()}…`;

/** The same for styled text: the last resort that keeps a message within its messenger's limit. */
export const truncateRich = (text: RichText, most: number): RichText => {
  if (lengthOf(text) <= most) return text;
  let left = most;
  return concat(
    ...text.map((run) => {
      const cut = { ...run, text: left > 0 ? truncate(run.text, left) : '' };
      left -= run.text.length;
      return cut;
    }),
  );
};

/**
 * As many of the entries, one a line, as fit into `budget` UTF-16 units; `more` says how many were left out.
 * Answers with nothing when not even that line fits.
 */
export const fitLines = (
  entries: readonly RichText[],
  budget: number,
  more: (left: number) => string,
): readonly RichText[] => {
  const sizes = entries.map((entry) => lengthOf(entry) + 1);
  const sizeOf = (count: number): number => sizes.slice(0, count).reduce((a, b) => a + b, 0);
  if (sizeOf(entries.length) <= budget) return entries;
  for (let count = entries.length - 1; count >= 0; count -= 1) {
    const rest = concat(more(entries.length - count));
    if (sizeOf(count) + lengthOf(rest) + 1 <= budget) return [...entries.slice(0, count), rest];
  }
  return [];
};

/** The whole text in pieces of at most `most` UTF-16 units, cut at line ends where there are some. */
export const inPieces = (text: string, most: number): readonly string[] => {
  if (text.length <= most) return [text];
  const head = longestStart(text, most);
  const lineEnd = head.lastIndexOf('\n') + 1;
  const cut = lineEnd > 0 ? lineEnd : head.length > 0 ? head.length : most;
  return [text.slice(0, cut), ...inPieces(text.slice(cut), most)];
};
