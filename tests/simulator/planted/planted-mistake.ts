import type { Mistake } from '../shop/mistake.ts';

export type PlantedMistake = Mistake & {
  /** As somebody would confess it. */
  readonly name: string;
  /** The promises that it breaks; which of them first is up to the seed. */
  readonly breaks: readonly string[];
};
