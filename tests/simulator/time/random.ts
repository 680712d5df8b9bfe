/** Chance that is the same for the same seed. */
export type Random = {
  /** At least 0, less than 1. */
  readonly fraction: () => number;
  /** True in this share (0 to 1) of the cases. */
  readonly chance: (share: number) => boolean;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
};

/**
 * sfc32: 128 bits of state, of which every seed takes another part. Written out since it is drawn from some thirty
 * times for each order: the generators of the registry answer with a new state or a pair at every draw.
 */
const bitsFrom = (seed: number): (() => number) => {
  let a = seed | 0;
  let b = 0x9e3779b9 ^ seed;
  let c = 0x243f6a88;
  let drawn = 1;
  const bits = (): number => {
    const next = (a + b + drawn) | 0;
    drawn = (drawn + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    return next >>> 0;
  };
  for (let round = 0; round < 16; round += 1) bits();
  return bits;
};

export const openRandom = (seed: number): Random => {
  const bits = bitsFrom(seed);
  const fraction = (): number => bits() / 2 ** 32;
  const whole = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    chance: (share) => fraction() < share,
    oneOf: (list) => list[whole(0, list.length - 1)]!,
  };
};
