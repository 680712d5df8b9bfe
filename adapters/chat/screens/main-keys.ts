import { inRowsOf, keys } from '../core/make-screen.ts';
import { numberKey } from '../core/number-key.ts';
import type { Controls } from '../core/screen.ts';
import type { Locale } from '../core/locale.ts';

/** So many products get a number key; the others are opened by typing their number. */
export const mostNumberKeys = 50;

/** The shop's keyboard, with a number key for each product of the list shown last. */
export const mainKeys = ({ says }: Locale, listed: number): Controls => {
  const numbers = Array.from({ length: Math.min(listed, mostNumberKeys) }, (_, at) => numberKey(at + 1));
  return keys([
    [says.keys.products, says.keys.everything],
    [says.keys.stock, says.keys.deposit],
    [says.keys.orders, says.keys.help],
    ...inRowsOf(5, numbers),
  ]);
};
