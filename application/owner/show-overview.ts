import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { periodOf } from '../../domain/reports/period.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Clock } from '../ports/clock.ts';
import type { Overview, Overviews } from '../ports/overviews.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly overviews: Overviews; readonly calendar: Calendar; readonly clock: Clock };

/** What waits for staff, and what the shop's day brought so far. */
export const overview =
  ({ overviews, calendar, clock }: Deps) =>
  (): TaskEither<StoreFailure, Overview> =>
    overviews.count(periodOf('Today', clock.now(), calendar.dayOf).span);
