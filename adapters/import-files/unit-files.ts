import * as E from 'fp-ts/lib/Either.js';
import type { UnitFiles } from '../../application/ports/unit-files.ts';
import { inIndonesian } from './in-indonesian.ts';
import type { LineProblem } from './line-problem.ts';
import type { Units } from './unit-sheet.ts';
import { parseSomeUnitsInTurns, type SomeUnits } from './unit-file.ts';

const translated = (problems: readonly LineProblem[]): readonly LineProblem[] => problems.map(inIndonesian);

/** Begun anew each time that it is gone through. */
const contentsOf = (units: Units): Iterable<string> => ({
  *[Symbol.iterator]() {
    for (const { content } of units) yield content;
  },
});

/** What owners send as goods; they are spoken to in Indonesian. */
export const unitFiles: UnitFiles = {
  read: (bytes) => async () =>
    E.bimap(translated, ({ units, suspicions, bad }: SomeUnits) => ({
      units: contentsOf(units),
      count: units.count,
      suspicions: translated(suspicions),
      bad: translated(bad),
    }))(await parseSomeUnitsInTurns(bytes)),
};
