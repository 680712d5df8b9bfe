import { sequenceS } from 'fp-ts/lib/Apply.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after, hours } from '../../domain/instant.ts';
import { differencesOf, type FigureDifference } from '../../domain/reports/agreement.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Clock } from '../ports/clock.ts';
import type { Day } from '../ports/daily-stats.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { Reports } from '../ports/reports.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly reports: Pick<Reports, 'totals' | 'moneyTrail'>;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly followUps: Pick<FollowUps, 'add'>;
};

export type FigureCheck = { readonly date: string; readonly differences: readonly FigureDifference[] };

const compare =
  ({ reports }: Deps) =>
  (day: Day): TE.TaskEither<StoreFailure, FigureCheck> =>
    pipe(
      sequenceS(TE.ApplySeq)({ totals: reports.totals(day), trail: reports.moneyTrail(day) }),
      TE.map(({ totals, trail }) => ({ date: day.date, differences: differencesOf(totals, trail) })),
    );

/** The nightly comparison of yesterday's figures with the books, to the rupiah. Owners are told where they differ. */
export const checkFigures = (deps: Deps) => (): TE.TaskEither<StoreFailure, FigureCheck> => {
  const { from } = deps.calendar.dayOf(deps.clock.now());
  const yesterday = deps.calendar.dayOf(after(from, -hours(1)));
  return pipe(
    compare(deps)(yesterday),
    TE.tap(({ date, differences }) =>
      deps.followUps.add(
        differences.map(({ figure }) => ({
          tag: 'NotifyAdmins',
          news: { tag: 'BooksBroken', invariant: 'F1', subject: `${figure} ${date}`, at: deps.clock.now() },
        })),
      ),
    ),
  );
};
