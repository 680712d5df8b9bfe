import type { Calendar } from '../../application/ports/calendar.ts';
import { hours, instant, type Instant } from '../../domain/instant.ts';

type WallClock = { readonly date: string; readonly asIfUtc: number };

const reader = (timeZone: string): ((at: number) => WallClock) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const date = `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
    const time = `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}:${parts.get('second') ?? ''}`;
    return { date, asIfUtc: Date.parse(`${date}T${time}Z`) };
  };
};

const wholeSecond = (at: number): number => Math.floor(at / 1_000) * 1_000;

/** The days of an IANA time zone, those of 23 and 25 hours included. */
export const timeZoneCalendar = (timeZone: string): Calendar => {
  const read = reader(timeZone);
  const offsetAt = (at: number): number => read(at).asIfUtc - wholeSecond(at);

  /** The first moment of a date; the offset is looked up twice, since the first guess may lie before a change of the clocks. */
  const startOf = (date: string): number => {
    const asIfUtc = Date.parse(`${date}T00:00:00Z`);
    const guess = asIfUtc - offsetAt(asIfUtc);
    return asIfUtc - offsetAt(guess);
  };

  const dayOf = (at: Instant) => {
    const { date } = read(at);
    const from = startOf(date);
    const { date: following } = read(from + hours(26));
    return { date, from: instant(from), to: instant(startOf(following)) };
  };
  return { dayOf };
};
