import { instant, type Instant } from '../../domain/instant.ts';

const WRITTEN = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const EARLIEST = Date.UTC(2020, 0, 1);

/**
 * A moment as the gateway writes it, cut to the millisecond: nanoseconds with `Z`, or an offset. Null when
 * there is none, when it is something else, when the time zone is missing, or for the year 1 that an unset moment may be written as.
 */
export const momentIn = (input: unknown): Instant | null => {
  const [, seconds, fraction = '.0', zone] = WRITTEN.exec(typeof input === 'string' ? input : '') ?? [];
  if (seconds === undefined || zone === undefined) return null;
  const epoch = Date.parse(`${seconds}${fraction.slice(0, 4)}${zone}`);
  return epoch >= EARLIEST ? instant(epoch) : null;
};
