import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { PeriodName } from '../../domain/reports/period.ts';
import type { Report } from '../../domain/reports/report.ts';
import { makeReport, type ReportDeps } from '../make-report.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** The figures of a period, as they are now. */
export const showReport =
  (deps: ReportDeps & { readonly clock: Clock }) =>
  (name: PeriodName): TaskEither<StoreFailure, Report> =>
    makeReport(deps)(name, deps.clock.now());
