import type { SeenMessage } from './seen-message.ts';

/** How a test names a button: its whole label, a pattern, its beginning, or a check of its own. */
export type Label = string | RegExp | { readonly startsWith: string } | ((label: string) => boolean);

/** How a test names a message: words in it, a pattern, or a check of its own. */
export type Wanted = string | RegExp | ((message: SeenMessage) => boolean);

/** Whether the label is the one meant. */
export const fitsLabel = (wanted: Label, label: string): boolean => {
  if (typeof wanted === 'string') return label === wanted;
  if (wanted instanceof RegExp) return label.search(wanted) >= 0;
  return typeof wanted === 'function' ? wanted(label) : label.startsWith(wanted.startsWith);
};

/** Whether the text holds what is wanted. */
export const fitsText = (wanted: string | RegExp, text: string): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : text.search(wanted) >= 0;

/** Whether the message is the one meant. */
export const fitsMessage = (wanted: Wanted, message: SeenMessage): boolean =>
  typeof wanted === 'function' ? wanted(message) : fitsText(wanted, message.text);

/** What is wanted, in words, for the message of a failure. */
export const describeWanted = (wanted: Label | Wanted): string => {
  if (typeof wanted === 'string') return JSON.stringify(wanted);
  if (typeof wanted === 'function') return 'what the given check accepts';
  return wanted instanceof RegExp ? String(wanted) : `${JSON.stringify(wanted.startsWith)}…`;
};
