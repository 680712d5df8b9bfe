import { after, hours, minutes, type Instant } from '../../../../../domain/instant.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import type { When } from './parse-answers.ts';

const padded = (n: number): string => String(n).padStart(2, '0');

/** The day on which it is to be, as `20261225`. */
const dayOf = ({ day }: Extract<When, { tag: 'Clock' }>, clock: StoreClock, now: Instant): string => {
  if (day === null) return clock.dayOf(now);
  if (day === 'Tomorrow') return clock.dayOf(after(clock.dayStart(clock.dayOf(now)), hours(36)));
  const year = day.year ?? Number(clock.dayOf(now).slice(0, 4));
  return `${String(year)}${padded(day.month)}${padded(day.day)}`;
};

/** When that is; null for at once, and `Past` where it is over. */
export const momentOf = (when: When, clock: StoreClock, now: Instant): Instant | 'Past' | null => {
  if (when.tag === 'Now') return null;
  const time = hours(when.hour) + minutes(when.minute);
  const moment = after(clock.dayStart(dayOf(when, clock, now)), time);
  if (moment > now) return moment;
  if (when.day === null) return after(moment, hours(24));
  if (when.day === 'Tomorrow' || when.day.year !== null) return 'Past';
  // A day without a year that is over is the next year's.
  const next: When = { ...when, day: { ...when.day, year: Number(clock.dayOf(now).slice(0, 4)) + 1 } };
  return after(clock.dayStart(dayOf(next, clock, now)), time);
};
