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

const mix = (bits: number): number => {
  const first = Math.imul(bits ^ (bits >>> 15), bits | 1);
  const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
  return (second ^ (second >>> 14)) >>> 0;
};

const step = 0x6d2b79f5;

const seedOf = (seed: number, part: string): number =>
  Buffer.from(part, 'utf8').reduce((bits, byte) => mix((bits + step) ^ byte), seed);

export const chanceFrom = (seed: number): Chance => {
  let state = seed | 0;
  const share = (): number => {
    state = (state + step) | 0;
    return mix(state) / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(share() * (most - least + 1)),
    happens: (wanted) => share() < wanted,
    oneOf: (things) => {
      const total = things.reduce((sum, [weight]) => sum + weight, 0);
      let left = share() * total;
      const found = things.find(([weight]) => (left -= weight) < 0) ?? things.at(-1);
      if (found === undefined) throw new Error('chance cannot choose from nothing');
      return found[1];
    },
    apart: (part) => chanceFrom(seedOf(seed, part)),
  };
};
