import type { PlantedMistake } from '../planted/planted-mistake.ts';
import type { Finder } from './find-planted.ts';
import type { Outcome } from './simulate.ts';

type Found = { readonly mistake: PlantedMistake; readonly outcome: Outcome | null };

const isFound = ({ mistake, outcome }: Found): boolean =>
  mistake.breaks.includes(outcome?.violation?.promise ?? '');

const lineOf = (found: Found): string => {
  const { mistake, outcome } = found;
  const where = outcome === null ? 'in no shop' : `seed ${outcome.seed}: ${outcome.violation?.promise ?? ''}`;
  return `${isFound(found) ? 'found' : 'MISSED'}  ${mistake.name} (${where})`;
};

/** Looks for every mistake, so many at a time, and says where each shows; 1 when one is missed or taken for another. */
export const findAll = async (
  mistakes: readonly PlantedMistake[],
  { find }: Finder,
  workers: number,
  say: (line: string) => void,
): Promise<0 | 1> => {
  const left = mistakes.values();
  let missed = 0;
  const work = async (): Promise<void> => {
    for (const mistake of left) {
      const found = { mistake, outcome: await find(mistake) };
      say(lineOf(found));
      if (!isFound(found)) missed += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  say(`mistakes ${mistakes.length}, missed ${missed}`);
  return missed === 0 ? 0 : 1;
};
