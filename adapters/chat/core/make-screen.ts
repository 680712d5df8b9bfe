import type { CallbackData } from './routes.ts';
import { truncate, truncateRich } from './truncate.ts';
import type { Attachment, Button, Controls, RichText, Screen } from './screen.ts';

/** UTF-16 units that a message, or the caption of a picture or file, may have. */
export const textLimit = 4_096;
export const captionLimit = 1_024;

const labelLimit = 60;
const copyLimit = 256;

export const none: Controls = { tag: 'None' };

type Row = readonly (Button | null)[];

/** Buttons under a message; what is null is left out, and so is a row of nothing. */
export const buttons = (...rows: readonly Row[]): Controls => {
  const filled = rows.map((row) => row.filter((button) => button !== null)).filter((row) => row.length > 0);
  return filled.length === 0 ? none : { tag: 'Buttons', rows: filled };
};

export const keys = (rows: readonly (readonly string[])[]): Controls => ({ tag: 'Keys', rows });

type Tone = Extract<Button, { tag: 'Tap' }>['tone'];

export const tap = (label: string, data: CallbackData, tone: Tone = 'neutral'): Button => ({
  tag: 'Tap',
  label: truncate(label, labelLimit),
  data,
  tone,
});

export const link = (label: string, url: string): Button => ({ tag: 'Link', label, url });

export const copy = (label: string, text: string): Button => ({
  tag: 'Copy',
  label,
  text: text.slice(0, copyLimit),
});

/** A button that does nothing now. */
export const off = (label: string): Button => ({ tag: 'Off', label: truncate(label, labelLimit) });

/** The items in rows of at most `width`. */
export const inRowsOf = <T>(width: number, items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / width) }, (_, row) =>
    items.slice(row * width, (row + 1) * width),
  );

/** A message of words. Longer than a message can be, it ends in `…`. */
export const message = (text: RichText, controls: Controls = none): Screen => ({
  text: truncateRich(text, textLimit),
  attachment: null,
  controls,
});

/** A picture or a file with words under it. Longer than a caption can be, they end in `…`. */
export const withAttachment = (
  attachment: Attachment,
  caption: RichText,
  controls: Controls = none,
): Screen => ({ text: truncateRich(caption, captionLimit), attachment, controls });
