import type { Edit } from '../runs/bundle.ts';
import type { Mistake } from '../shop/mistake.ts';

/** A mistake planted into what the use cases see, into the use cases, or, as a mutant, into the source itself. */
export type PlantedMistake = Mistake & {
  /** As somebody would confess it. */
  readonly name: string;
  /** The promises that it breaks; which of them first is up to the seed. */
  readonly breaks: readonly string[];
  readonly edit?: Edit;
};

/** One passage of the source that reads otherwise. */
export const mutant = (
  name: string,
  breaks: readonly string[],
  file: string,
  was: string,
  is: string,
): PlantedMistake => ({ name, breaks, edit: { file, was, is } });
