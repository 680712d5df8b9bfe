import type { Clock } from '../../application/ports/clock.ts';
import { instant } from '../../domain/instant.ts';

/** The clock of the machine. */
export const systemClock: Clock = { now: () => instant(Date.now()) };
