import { after, between, hours, instant, type Instant } from '../instant.ts';

/** From a moment up to another, which is not in it. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** What is reported on: running periods end now, `LastWeek` and `LastMonth` are over. */
export const periodNames = ['Today', 'Week', 'Month', 'Year', 'LastWeek', 'LastMonth'] as const;

export type PeriodName = (typeof periodNames)[number];

export type Step = 'Hour' | 'Day' | 'Month';

/** A period, the one it is compared with, and the moments at which its parts begin. */
export type Period = {
  readonly name: PeriodName;
  readonly span: Span;
  /** As long as what has passed of `span`, so that a morning is not compared with a whole day. */
  readonly before: Span;
  readonly step: Step;
  readonly starts: readonly Instant[];
};

type ShopDay = Span & { readonly date: string };
type DayOf = (at: Instant) => ShopDay;

const noonOf = ({ from }: ShopDay, days: number): Instant => after(from, hours(24 * days + 12));

/** The day so many days after another; before it where the number is negative. */
const dayFrom = (dayOf: DayOf, day: ShopDay, days: number): ShopDay => dayOf(noonOf(day, days));

const firstOfMonth = (dayOf: DayOf, day: ShopDay): ShopDay =>
  dayFrom(dayOf, day, 1 - Number(day.date.slice(8)));

/** The first days of so many months, up to that of the given one. */
const monthsUpTo = (dayOf: DayOf, first: ShopDay, count: number): readonly ShopDay[] =>
  count === 0 ? [] : [...monthsUpTo(dayOf, firstOfMonth(dayOf, dayFrom(dayOf, first, -1)), count - 1), first];

const daysBetween = (dayOf: DayOf, from: ShopDay, to: Instant): readonly ShopDay[] =>
  from.from >= to ? [] : [from, ...daysBetween(dayOf, dayFrom(dayOf, from, 1), to)];

const startsOf = (days: readonly ShopDay[]): readonly Instant[] => days.map(({ from }) => from);

const hoursOf = ({ from, to }: ShopDay): readonly Instant[] =>
  Array.from({ length: Math.ceil(between(from, to) / hours(1)) }, (_, hour) => after(from, hours(hour)));

/** A running period against what had passed of the one before at the same point of it. */
const running = (from: Instant, earlier: Instant, now: Instant) => ({
  span: { from, to: now },
  before: { from: earlier, to: instant(Math.min(after(earlier, between(from, now)), from)) },
});

const lastDays = (dayOf: DayOf, today: ShopDay, count: number, now: Instant) => {
  const first = dayFrom(dayOf, today, 1 - count);
  const earlier = dayFrom(dayOf, first, -count);
  return {
    ...running(first.from, earlier.from, now),
    step: 'Day' as const,
    starts: startsOf(daysBetween(dayOf, first, now)),
  };
};

const complete = (dayOf: DayOf, earlier: ShopDay, first: ShopDay, end: Instant) => ({
  span: { from: first.from, to: end },
  before: { from: earlier.from, to: first.from },
  step: 'Day' as const,
  starts: startsOf(daysBetween(dayOf, first, end)),
});

const partsOf = (name: PeriodName, today: ShopDay, now: Instant, dayOf: DayOf): Omit<Period, 'name'> => {
  switch (name) {
    case 'Today':
      return {
        ...running(today.from, dayFrom(dayOf, today, -1).from, now),
        step: 'Hour',
        starts: hoursOf(today),
      };
    case 'Week':
      return lastDays(dayOf, today, 7, now);
    case 'Month':
      return lastDays(dayOf, today, 30, now);
    case 'Year': {
      const months = monthsUpTo(dayOf, firstOfMonth(dayOf, today), 12);
      const starts = startsOf(months);
      const from = instant(Math.min(...starts));
      const earlier = instant(
        Math.min(...startsOf(monthsUpTo(dayOf, firstOfMonth(dayOf, dayOf(after(from, -1))), 12))),
      );
      return { ...running(from, earlier, now), step: 'Month', starts };
    }
    case 'LastWeek': {
      const first = dayFrom(dayOf, today, -7);
      return complete(dayOf, dayFrom(dayOf, first, -7), first, today.from);
    }
    case 'LastMonth': {
      const month = firstOfMonth(dayOf, today);
      const first = firstOfMonth(dayOf, dayFrom(dayOf, month, -1));
      return complete(dayOf, firstOfMonth(dayOf, dayFrom(dayOf, first, -1)), first, month.from);
    }
  }
};

/** A period as it is at a moment, in the days of the shop's time zone. What happens at that very moment is in it. */
export const periodOf = (name: PeriodName, at: Instant, dayOf: DayOf): Period => ({
  name,
  ...partsOf(name, dayOf(at), after(at, 1), dayOf),
});
