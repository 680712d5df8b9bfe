import { after, minutes, type Instant } from '../../../../domain/instant.ts';

/** What ends with a day is over when the next one begins; people say its last minute: `31 Des 2026, 23:59 WIB`. */
export const lastMinute = (end: Instant): Instant => after(end, -minutes(1));
