import type { PlantedMistake } from '../planted/planted-mistake.ts';
import { simulate, type Outcome } from './simulate.ts';

export type Search = {
  /** What the mistake is called. */
  readonly name: string;
  /** So many shops, at most. */
  readonly most: number;
  /** So many orders in each. */
  readonly orders: number;
  /** The shop to begin with, where the mistake showed the last time; null when none is known. */
  readonly hint: number | null;
};

export type Live = (seed: number) => Promise<Outcome>;

export const isShown = ({ breaks }: Pick<PlantedMistake, 'breaks'>, outcome: Outcome | null): boolean =>
  breaks.includes(outcome?.violation?.promise ?? '');

/**
 * The first shop in which a promise is broken; null when none is in any. A hint saves time and decides nothing: where
 * the mistake does not show by one of its own promises, the shops are gone through from the first one on.
 */
export const firstBroken = async (
  mistake: Pick<PlantedMistake, 'breaks'>,
  { most, hint }: Pick<Search, 'most' | 'hint'>,
  live: Live,
): Promise<Outcome | null> => {
  const hinted = hint === null ? null : await live(hint);
  if (isShown(mistake, hinted)) return hinted;
  for (let seed = 1; seed <= most; seed += 1) {
    const outcome = await live(seed);
    if (outcome.violation !== null) return outcome;
  }
  return null;
};

/** The same in small shops from their seeds. */
export const firstToShow = (mistake: PlantedMistake, search: Search): Promise<Outcome | null> =>
  firstBroken(mistake, search, (seed) => simulate({ seed, orders: search.orders, isTold: false, mistake }));
