import type { PlantedMistake } from '../planted/planted-mistake.ts';
import type { Finder } from './find-planted.ts';
import { isShown } from './first-to-show.ts';
import type { Outcome } from './simulate.ts';

type Found = { readonly mistake: PlantedMistake; readonly outcome: Outcome | null };

const isFound = ({ mistake, outcome }: Found): boolean => isShown(mistake, outcome);

const lineOf = (found: Found): string => {
  const { mistake, outcome } = found;
  const where = outcome === null ? 'in no shop' : `seed ${outcome.seed}: ${outcome.violation?.promise ?? ''}`;
  return `${isFound(found) ? 'found' : 'MISSED'}  ${mistake.name} (${where})`;
};

/** Looks for every mistake, so many at a time; 1 when one is missed or taken for another. `shown` hears where each shows. */
export const findAll = async (
  mistakes: readonly PlantedMistake[],
  { find }: Pick<Finder, 'find'>,
  workers: number,
  say: (line: string) => void,
  shown: (name: string, seed: number) => void,
): Promise<0 | 1> => {
  const left = mistakes.values();
  let missed = 0;
  const work = async (): Promise<void> => {
    for (const mistake of left) {
      const outcome = await find(mistake);
      const found = { mistake, outcome };
      say(lineOf(found));
      if (outcome !== null && isFound(found)) shown(mistake.name, outcome.seed);
      else missed += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  say(`mistakes ${mistakes.length}, missed ${missed}`);
  return missed === 0 ? 0 : 1;
};
