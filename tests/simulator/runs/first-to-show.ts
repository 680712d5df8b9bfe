import type { Mistake } from '../shop/mistake.ts';
import { simulate, type Outcome } from './simulate.ts';

export type Search = {
  /** What the mistake is called. */
  readonly name: string;
  /** So many shops, at most. */
  readonly most: number;
  /** So many orders in each. */
  readonly orders: number;
};

/** The first shop in which a mistake shows; null when it shows in none. */
export const firstToShow = async (
  mistake: Mistake | undefined,
  { most, orders }: Omit<Search, 'name'>,
): Promise<Outcome | null> => {
  for (let seed = 1; seed <= most; seed += 1) {
    const outcome = await simulate({ seed, orders, isTold: false, ...(mistake && { mistake }) });
    if (outcome.violation !== null) return outcome;
  }
  return null;
};
