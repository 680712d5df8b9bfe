import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after, hours, minutes, type Instant } from '../../domain/instant.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Clock } from '../ports/clock.ts';
import type { Day, DayFigures, Figures } from '../ports/figures.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly figures: Pick<Figures, 'count' | 'keep'>;
  readonly calendar: Calendar;
  readonly clock: Clock;
};

/** A cart that nobody touched for so many milliseconds counts as abandoned. */
const idleAfter = hours(24);
/** For so long after midnight yesterday is still counted again, to have its last minutes. */
const settling = minutes(15);

export type DatedFigures = { readonly date: string; readonly figures: DayFigures };

const takeDay =
  ({ figures }: Deps, now: Instant) =>
  (day: Day): TE.TaskEither<StoreFailure, DatedFigures> =>
    pipe(
      figures.count({ ...day, to: day.to < now ? day.to : now }, idleAfter),
      TE.tap((counted) => figures.keep(day.date, counted)),
      TE.map((counted) => ({ date: day.date, figures: counted })),
    );

/** Counts today (and yesterday, shortly after midnight) and keeps the figures by day. Today comes last. */
export const takeFigures = (deps: Deps) => (): TE.TaskEither<StoreFailure, readonly DatedFigures[]> => {
  const now = deps.clock.now();
  const today = deps.calendar.dayOf(now);
  const earlier = deps.calendar.dayOf(after(now, -settling));
  const days = earlier.date === today.date ? [today] : [earlier, today];
  return TE.traverseSeqArray(takeDay(deps, now))(days);
};
