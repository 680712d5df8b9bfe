import type { Brand } from '../brand.ts';

/** Buyers who have prices of their own, by the name that the owner gives them: `reseller`. 1–24 of `a-z`, `0-9` and `-`. */
export type Level = Brand<string, 'Level'>;

/** What is written to name a level, or null where it cannot be a name: capitals and spaces do not matter. */
export const readLevel = (text: string): Level | null => {
  const name = text.trim().toLowerCase().replace(/\s+/gu, '-');
  return /^[a-z0-9][a-z0-9-]{0,23}$/u.test(name) ? (name as Level) : null;
};

/** The level that every shop has, before anybody makes another one. */
const reseller = 'reseller' as Level;

/** Nobody is on this level and no price speaks of it: a slip of the pen, most likely. */
export type UnknownLevel = {
  readonly tag: 'UnknownLevel';
  readonly level: Level;
  readonly known: readonly Level[];
};

/** The levels that there are, given those that a buyer is on or a price speaks of. */
export const levelsWith = (used: readonly Level[]): readonly Level[] => [
  reseller,
  ...used.filter((level) => level !== reseller),
];
