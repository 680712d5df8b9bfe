import * as E from 'fp-ts/lib/Either.js';
import type { UnitFiles } from '../../application/ports/unit-files.ts';
import { inIndonesian } from './in-indonesian.ts';
import type { LineProblem } from './line-problem.ts';
import { parseSomeUnitsInTurns, type SomeUnits } from './unit-file.ts';

const translated = (problems: readonly LineProblem[]): readonly LineProblem[] => problems.map(inIndonesian);

/** What owners send as goods; they are spoken to in Indonesian. */
export const unitFiles: UnitFiles = {
  read: (bytes) => async () =>
    E.bimap(translated, ({ units, suspicions, bad }: SomeUnits) => ({
      units,
      suspicions: translated(suspicions),
      bad: translated(bad),
    }))(await parseSomeUnitsInTurns(bytes)),
};
