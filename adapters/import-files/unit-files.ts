import type { UnitFiles } from '../../application/ports/unit-files.ts';
import { parseUnitsInTurns } from './unit-file.ts';

/** What owners send as goods. */
export const unitFiles: UnitFiles = { read: (bytes) => () => parseUnitsInTurns(bytes) };
