import { after, hours, minutes, type Instant } from '../../../../../domain/instant.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import type { When } from './parse-answers.ts';

const padded = (n: number): string => String(n).padStart(2, '0');

type Clock = Extract<When, { tag: 'Clock' }>;
type Dated = Exclude<Clock['day'], 'Tomorrow' | null>;

/** A day as `20261225`. */
const written = ({ day, month }: Dated, year: number): string =>
  `${String(year)}${padded(month)}${padded(day)}`;

/** 29 February is in few years. */
const isIn = ({ day, month }: Dated, year: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;

/** Between two years that have one there are eight at most. */
const ahead = 8;

/** The days that may be meant, as `20261225`, the first of them first: without a year it is that of the next there is. */
const daysOf = ({ day }: Clock, clock: StoreClock, now: Instant): readonly string[] => {
  const today = clock.dayOf(now);
  const tomorrow = clock.dayOf(after(clock.dayStart(today), hours(36)));
  if (day === null) return [today, tomorrow];
  if (day === 'Tomorrow') return [tomorrow];
  if (day.year !== null) return [written(day, day.year)];
  const year = Number(today.slice(0, 4));
  return Array.from({ length: ahead + 1 }, (_, n) => year + n)
    .filter((one) => isIn(day, one))
    .map((one) => written(day, one));
};

/** When that is; null for at once, and `Past` where it is over. */
export const momentOf = (when: When, clock: StoreClock, now: Instant): Instant | 'Past' | null => {
  if (when.tag === 'Now') return null;
  const time = hours(when.hour) + minutes(when.minute);
  const moments = daysOf(when, clock, now).map((day) => after(clock.dayStart(day), time));
  return moments.find((moment) => moment > now) ?? 'Past';
};
