import { after, instant, minutes, type Instant } from '../../../domain/instant.ts';

/** The moment at which most stories in tests begin: 2026-11-22 at noon in Jakarta. */
export const noon: Instant = instant(Date.UTC(2026, 10, 22, 5));

/** So many minutes past noon; before it when negative. */
export const minutesPastNoon = (n: number): Instant => after(noon, minutes(n));
