import type { FollowUp } from '../follow-ups/follow-up.ts';
import { after, instant, minutes, seconds, type Instant } from '../instant.ts';
import type { BuyerId } from '../people/buyer.ts';
import type { Span } from '../reports/period.ts';

/** Milliseconds: a sale whose alert would have to wait longer is told with the others of its minute. */
const longestWait = seconds(5);

/** Milliseconds after the end of a minute until its sales are read: a replica may be a little behind. */
const untilRead = seconds(10);

export const isForDigest = (wait: number): boolean => wait > longestWait;

/** The minute that begins at a moment. */
export const minuteFrom = (from: Instant): Span => ({ from, to: after(from, minutes(1)) });

const minuteOf = (at: Instant): Span => minuteFrom(instant(at - (at % minutes(1))));

/** Has somebody told what was paid within the same minute as a sale: once, however many sales ask for it. Null for the group. */
export const salesDigest = (to: BuyerId | null, paidAt: Instant): FollowUp => {
  const minute = minuteOf(paidAt);
  return { tag: 'NotifyOfSales', to, from: minute.from, at: after(minute.to, untilRead) };
};
