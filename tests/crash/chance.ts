import { createHash } from 'node:crypto';
import { openRandom } from '../simulator/time/random.ts';

/** Chance that is the same for the same seed. */
export type Chance = {
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  /** True in this share (0 to 1) of the cases. */
  readonly happens: (share: number) => boolean;
  /** One of the things; each stands with its weight. */
  readonly oneOf: <A>(things: readonly (readonly [weight: number, thing: A])[]) => A;
  /** Chance of its own for a part of the plan: how often it is asked disturbs no other part. */
  readonly apart: (part: string) => Chance;
};

const seedOf = (seed: number, part: string): number =>
  createHash('sha256')
    .update(`${String(seed)} ${part}`)
    .digest()
    .readInt32LE();

export const chanceFrom = (seed: number): Chance => {
  const { fraction, chance, whole } = openRandom(seed);
  return {
    between: whole,
    happens: chance,
    oneOf: (things) => {
      const total = things.reduce((sum, [weight]) => sum + weight, 0);
      let left = fraction() * total;
      const found = things.find(([weight]) => (left -= weight) < 0) ?? things.at(-1);
      if (found === undefined) throw new Error('chance cannot choose from nothing');
      return found[1];
    },
    apart: (part) => chanceFrom(seedOf(seed, part)),
  };
};
