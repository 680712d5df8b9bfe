/** Hyphens, dashes, minus signs and the lines that boxes are drawn with. */
const dashes = String.raw`\p{Dash_Punctuation}\u00AF\u02D7\u2043\u207B\u208B\u2212\u23AF\u2500\u2501\u2504\u2505\u2508\u2509\u254C\u254D\u2550\u2574\u2576\u2578\u257A\u257C\u257E\u2796\u30FC\uFF70\uFFE3`;
const dashesAndBlanks = new RegExp(`^[\\s${dashes}]*$`, 'u');
const aDash = new RegExp(`[${dashes}]`, 'u');
/** What word processors make of `---`, and a rule drawn by hand. */
const longDash = /[\u2014\u2015\u2E3A\u2E3B\uFE58\u2500\u2501\u2550\u2796]/u;

/** What a line is among the units of a file: `Unclear` is one of dashes alone, too few for a separator. */
export type LineKind = 'Text' | 'Separator' | 'Unclear';

/**
 * A separator is a line of nothing but dashes of any kind, blanks allowed: three or more of them, or one long one. Fewer are neither
 * a separator nor a unit, so that nothing is guessed. The line has no characters without ink.
 */
export const lineKind = (line: string): LineKind => {
  if (!dashesAndBlanks.test(line) || !aDash.test(line)) return 'Text';
  const count = line.replace(/\s/gu, '').length;
  return count >= 3 || longDash.test(line) ? 'Separator' : 'Unclear';
};
