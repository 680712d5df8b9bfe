import * as E from 'fp-ts/lib/Either.js';
import type { UnitFiles } from '../../application/ports/unit-files.ts';
import { inIndonesian } from './in-indonesian.ts';
import type { LineProblem } from './line-problem.ts';
import { parseUnitsInTurns, type UnitFile } from './unit-file.ts';

const translated = (problems: readonly LineProblem[]): readonly LineProblem[] => problems.map(inIndonesian);

/** What owners send as goods; they are spoken to in Indonesian. */
export const unitFiles: UnitFiles = {
  read: (bytes) => async () =>
    E.bimap(translated, ({ units, suspicions }: UnitFile) => ({ units, suspicions: translated(suspicions) }))(
      await parseUnitsInTurns(bytes),
    ),
};
