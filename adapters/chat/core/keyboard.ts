import { keysInOrder, type KeyboardKey } from '../../../domain/settings/keyboard.ts';
import { inRowsOf, keys } from './make-screen.ts';
import { numberKey } from './number-key.ts';
import type { Controls } from './screen.ts';

/** So many products get a number key; the others are opened by typing their number. */
export const mostNumberKeys = 50;

/** One of the shop's own keys: a name that never changes, and what it says in one language. */
export type OwnKey = { readonly name: string; readonly label: string };

/** What the keys say, in the owner's order. */
export const labelsInOrder = (
  layout: readonly KeyboardKey[] | null,
  own: readonly OwnKey[],
): readonly string[] =>
  keysInOrder(
    layout,
    own.map(({ name }) => name),
  ).flatMap((key) =>
    key.tag === 'Extra' ? [key.label] : own.filter(({ name }) => name === key.name).map(({ label }) => label),
  );

/** The shop's keyboard, with a number key for each product of the list shown last. */
export const keyboard = (labels: readonly string[], listed: number): Controls => {
  const numbers = Array.from({ length: Math.min(listed, mostNumberKeys) }, (_, at) => numberKey(at + 1));
  return keys([...inRowsOf(2, labels), ...inRowsOf(5, numbers)]);
};
