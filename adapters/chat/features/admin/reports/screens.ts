import * as E from 'fp-ts/lib/Either.js';
import type { ReportFiles } from '../../../../../application/ports/report-files.ts';
import type { PeriodName } from '../../../../../domain/reports/period.ts';
import { recapKinds, type RecapKind } from '../../../../../domain/reports/recap.ts';
import type { Report } from '../../../../../domain/reports/report.ts';
import { buttons, message, tap, withAttachment } from '../../../core/make-screen.ts';
import { paragraphs } from '../../../core/rich-text.ts';
import type { Controls, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { toMenu } from '../menu/buttons.ts';
import { chartOf, tableOf } from './files.ts';
import { amountOf, counted, figuresText } from './figures-text.ts';
import { reportsMessages } from './messages.ts';
import { reportsRoutes } from './routes.ts';

const { reports: messages, buttons: labels } = reportsMessages;

const periodButton = (chosen: PeriodName) => (name: PeriodName) =>
  tap(labels.period(name, name === chosen), reportsRoutes.report.to({ period: name }));

const reportControls = (chosen: PeriodName): Controls => {
  const button = periodButton(chosen);
  return buttons(
    [button('Today'), button('Week'), button('Month')],
    [button('LastWeek'), button('LastMonth'), button('Year')],
    [
      tap(labels.table, reportsRoutes.table.to({ period: chosen })),
      tap(labels.recaps, reportsRoutes.recaps.to()),
    ],
    [toMenu],
  );
};

/** Figures with their picture; without it where it cannot be drawn. */
const pictured = async (
  report: Report,
  clock: StoreClock,
  files: Pick<ReportFiles, 'draw'>,
  controls: Controls,
): Promise<Screen> => {
  const drawn = await files.draw(chartOf(report, clock))();
  const text = figuresText(report, clock);
  if (E.isLeft(drawn)) return message(paragraphs(text, messages.noPicture), controls);
  const alt = messages.alt(
    messages.title(report.period.name),
    amountOf(report.totals.revenue),
    counted(report.totals.orders),
  );
  return withAttachment({ tag: 'Picture', png: drawn.right, alt }, text, controls);
};

export const reportScreen = (
  report: Report,
  clock: StoreClock,
  files: Pick<ReportFiles, 'draw'>,
): Promise<Screen> => pictured(report, clock, files, reportControls(report.period.name));

/** A report that nobody asked for, with the way to hear no more of its kind. */
export const recapScreen = (
  kind: RecapKind,
  report: Report,
  clock: StoreClock,
  files: Pick<ReportFiles, 'draw'>,
): Promise<Screen> =>
  pictured(
    report,
    clock,
    files,
    buttons(
      [tap(labels.reports, reportsRoutes.report.to({ period: report.period.name }))],
      [tap(labels.muteThis, reportsRoutes.mute.to({ kind, muted: true }))],
    ),
  );

export const tableScreen = (report: Report, clock: StoreClock, files: Pick<ReportFiles, 'table'>): Screen => {
  const { name } = report.period;
  return withAttachment(
    { tag: 'File', name: messages.file(name), bytes: tableOf(report, clock, files) },
    messages.fileCaption(name),
  );
};

export const recapsScreen = (muted: readonly RecapKind[]): Screen =>
  message(
    messages.recapsTitle,
    buttons(
      ...recapKinds.map((kind) => {
        const silent = muted.includes(kind);
        const label = silent ? labels.unmute(kind) : labels.mute(kind);
        return [tap(label, reportsRoutes.mute.to({ kind, muted: !silent }))];
      }),
      [tap(labels.backToReport, reportsRoutes.report.to({ period: 'Today' })), toMenu],
    ),
  );
