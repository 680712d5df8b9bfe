import { sequenceS } from 'fp-ts/lib/Apply.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Instant } from '../domain/instant.ts';
import { periodOf, type PeriodName } from '../domain/reports/period.ts';
import type { Report } from '../domain/reports/report.ts';
import type { Calendar } from './ports/calendar.ts';
import type { Reports } from './ports/reports.ts';
import type { StoreFailure } from './ports/store-failure.ts';

export type ReportDeps = {
  readonly reports: Pick<Reports, 'totals' | 'points' | 'bestSellers' | 'owed'>;
  readonly calendar: Calendar;
};

/** So many of what sold best are named. */
const most = 5;

/** All figures of a period as it is at a moment. */
export const makeReport =
  ({ reports, calendar }: ReportDeps) =>
  (name: PeriodName, at: Instant): TE.TaskEither<StoreFailure, Report> => {
    const period = periodOf(name, at, calendar.dayOf);
    const { span, before } = period;
    return pipe(
      sequenceS(TE.ApplyPar)({
        totals: reports.totals(span),
        before: reports.totals(before),
        points: reports.points(period),
        best: reports.bestSellers(span, most),
        owed: reports.owed(),
      }),
      TE.map(({ best, ...figures }) => ({ period, ...figures, ...best })),
    );
  };
