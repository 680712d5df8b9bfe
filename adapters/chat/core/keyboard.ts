import { inRowsOf, keys } from './make-screen.ts';
import { numberKey } from './number-key.ts';
import type { Controls } from './screen.ts';

/** So many products get a number key; the others are opened by typing their number. */
export const mostNumberKeys = 50;

/** The shop's keyboard, with a number key for each product of the list shown last. */
export const keyboard = (labels: readonly string[], listed: number): Controls => {
  const numbers = Array.from({ length: Math.min(listed, mostNumberKeys) }, (_, at) => numberKey(at + 1));
  return keys([...inRowsOf(2, labels), ...inRowsOf(5, numbers)]);
};
