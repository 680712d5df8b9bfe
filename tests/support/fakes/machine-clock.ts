import type { Clock } from '../../../application/ports/clock.ts';
import { instant } from '../../../domain/instant.ts';

/** The clock of the machine, which no test sets. */
export const machineClock: Clock = { now: () => instant(Date.now()) };
