import * as TE from 'fp-ts/lib/TaskEither.js';
import type { UnitFiles } from '../../application/ports/unit-files.ts';
import { parseUnits } from './unit-file.ts';

export const unitFiles: UnitFiles = { read: (bytes) => TE.fromEither(parseUnits(bytes)) };
