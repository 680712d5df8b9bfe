import { after, hours, instant, type Instant } from '../instant.ts';

/** Western Indonesian time has no summer. */
const wib = hours(7);
const day = hours(24);
const [from, to] = [hours(22), hours(7)];

/** When the night in which people are left in peace (22 to 7 WIB) is over; null by day. */
export const quietUntil = (now: Instant): Instant | null => {
  const clock = (now + wib) % day;
  if (clock < from && clock >= to) return null;
  const midnight = instant(now - clock);
  return after(midnight, clock < to ? to : day + to);
};
