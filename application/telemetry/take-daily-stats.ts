import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after, hours, minutes, type Instant } from '../../domain/instant.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Clock } from '../ports/clock.ts';
import type { Day, DayStats, DailyStats } from '../ports/daily-stats.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly dailyStats: Pick<DailyStats, 'count' | 'keep'>;
  readonly calendar: Calendar;
  readonly clock: Clock;
};

/** A cart that nobody touched for so many milliseconds counts as abandoned. */
const idleAfter = hours(24);
/** For so long after midnight yesterday is still counted again, to have its last minutes. */
const settling = minutes(15);

export type DatedStats = { readonly date: string; readonly stats: DayStats };

const takeDay =
  ({ dailyStats }: Deps, now: Instant) =>
  (day: Day): TE.TaskEither<StoreFailure, DatedStats> =>
    pipe(
      dailyStats.count({ ...day, to: day.to < now ? day.to : now }, idleAfter),
      TE.tap((counted) => dailyStats.keep(day.date, counted)),
      TE.map((counted) => ({ date: day.date, stats: counted })),
    );

/** Counts today (and yesterday, shortly after midnight) and keeps them by day. Today comes last. */
export const takeDailyStats = (deps: Deps) => (): TE.TaskEither<StoreFailure, readonly DatedStats[]> => {
  const now = deps.clock.now();
  const today = deps.calendar.dayOf(now);
  const earlier = deps.calendar.dayOf(after(now, -settling));
  const days = earlier.date === today.date ? [today] : [earlier, today];
  return TE.traverseSeqArray(takeDay(deps, now))(days);
};
