import type { Hints } from '../planted/hints.ts';
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

export type AllFound = {
  /** 1 when one is missed or taken for another. */
  readonly code: 0 | 1;
  /** Where each that was found shows, in the order of the mistakes. */
  readonly hints: Hints;
};

/** Looks for every mistake, so many at a time, and says where each shows. */
export const findAll = async (
  mistakes: readonly PlantedMistake[],
  { find }: Pick<Finder, 'find'>,
  workers: number,
  say: (line: string) => void,
): Promise<AllFound> => {
  const left = mistakes.values();
  const seeds = new Map<string, number>();
  const work = async (): Promise<void> => {
    for (const mistake of left) {
      const outcome = await find(mistake);
      const found = { mistake, outcome };
      say(lineOf(found));
      if (outcome !== null && isFound(found)) seeds.set(mistake.name, outcome.seed);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  const missed = mistakes.length - seeds.size;
  say(`mistakes ${mistakes.length}, missed ${missed}`);
  return {
    code: missed === 0 ? 0 : 1,
    hints: Object.fromEntries(
      mistakes.flatMap(({ name }) => (seeds.has(name) ? [[name, seeds.get(name) ?? 0]] : [])),
    ),
  };
};
