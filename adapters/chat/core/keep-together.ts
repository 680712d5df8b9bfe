import type { Button, RichText, Span } from './screen.ts';

const noBreak = '\u00a0';

/**
 * The spaces inside a sum (`Rp 10.000`), a count (`× 2`), a day (`1 Des 2026`) and a time (`14:35 WIB`), before what begins
 * no line (`·`), after what ends none (`=`), after an icon at the beginning of a line or behind `·`, and between a word with
 * such an icon and its count (`❌ Gagal 0`). Elsewhere in a text an icon may end the sentence before.
 * The space comes first: looked for behind every sign, the same takes five times as long.
 */
const inner =
  / (?:(?<=(?:\bRp|×) )(?=\d)|(?<== )(?=Rp )|(?<=(?:^|· )\p{Extended_Pictographic}\uFE0F? )(?=[\p{L}\d])|(?<=(?:^|· )\p{Extended_Pictographic}\uFE0F? \p{L}+ )(?=\d[\d.]*(?: ·|$))|(?<=\S )(?=· )|(?<=\b\d{1,2} )(?=\p{Lu}\p{Ll}{2,3} \d{4}\b)|(?<=\b\d{1,2} \p{Lu}\p{Ll}{2,3} )(?=\d{4}\b)|(?<=:\d\d )(?=[A-Z]{3}))/gmu;

const together = (text: string): string => text.replace(inner, noBreak);

/** What is copied stays as it is, to the byte. */
const isCopied = ({ style }: Span): boolean => style === 'code' || style === 'block';

/** The same words, of which no line ends inside one of them. Nothing gets longer, so entities keep their places. */
export const keepTogether = (text: RichText): RichText =>
  text.map((span) => (isCopied(span) ? span : { ...span, text: together(span.text) }));

/** The same for the label of a button. */
export const keepLabelTogether = <B extends Button>(button: B): B => ({
  ...button,
  label: together(button.label),
});
