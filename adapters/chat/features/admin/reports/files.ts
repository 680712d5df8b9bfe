import type { Chart, ReportFiles } from '../../../../../application/ports/report-files.ts';
import type { Step } from '../../../../../domain/reports/period.ts';
import {
  averageOf,
  type BestSeller,
  type Report,
  type Totals,
} from '../../../../../domain/reports/report.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { amountOf, dayOf, spanOf } from './figures-text.ts';
import { reportsMessages } from './messages.ts';

const messages = reportsMessages.reports;

/** `14`, `22 Nov`, or `Nov 26`. */
const labelOf = (clock: StoreClock, step: Step, at: Instant): string => {
  if (step === 'Hour') return clock.time(at).slice(0, 2);
  const [day = '', month = '', year = ''] = dayOf(clock, at).split(' ');
  return step === 'Day' ? `${day} ${month}` : `${month} ${year.slice(2)}`;
};

const units: readonly (readonly [size: number, name: string])[] = [
  [1e12, ' T'],
  [1e9, ' M'],
  [1e6, ' jt'],
  [1e3, ' rb'],
];

/** Rupiah in a few signs, as people write them: `1,5 jt`. */
export const shortly = (amount: number): string => {
  const [size, name] = units.find(([least]) => amount >= least) ?? [1, ''];
  return `${String(Math.round((amount / size) * 10) / 10).replace('.', ',')}${name}`;
};

/** The chart of a report. */
export const chartOf = (report: Report, clock: StoreClock): Chart => ({
  title: messages.title(report.period.name),
  subtitle: `${spanOf(report.period, clock)} · ${amountOf(report.totals.revenue)}`,
  legend: messages.chart,
  points: report.points.map(({ at, revenue, orders }) => ({
    label: labelOf(clock, report.period.step, at),
    bar: revenue,
    line: orders,
  })),
  scale: shortly,
  list: {
    title: messages.chart.best,
    rows: report.products.map(({ name, code, revenue }) => ({
      name: name.trim() === '' ? code : name,
      value: revenue,
      text: amountOf(revenue),
    })),
  },
  empty: messages.chart.empty,
});

const figures = [
  'revenue',
  'orders',
  'refunded',
  'newBuyers',
  'returningBuyers',
  'profit',
  'unitsOfKnownCost',
  'cards',
  'carts',
  'invoices',
  'paid',
] as const satisfies readonly (keyof Totals)[];

const bestRows = (section: string, sellers: readonly BestSeller[]) =>
  sellers.map(({ name, quantity, revenue }) => [section, name, revenue, '', quantity]);

/** Everything that a report says, as a table. */
export const tableOf = (
  { totals, before, points, products, variants, owed }: Report,
  clock: StoreClock,
  files: Pick<ReportFiles, 'table'>,
): Uint8Array => {
  const { rows } = messages;
  return files.table([
    Object.values(messages.columns),
    ...figures.map((figure) => [rows.figures, rows[figure], totals[figure], before[figure], '']),
    [rows.figures, rows.average, averageOf(totals), averageOf(before), ''],
    [rows.figures, rows.owed, owed, '', ''],
    ...points.map(({ at, revenue, orders }) => [
      rows.points,
      clock.dateTime(at, 'id-ID'),
      revenue,
      '',
      orders,
    ]),
    ...bestRows(rows.products, products),
    ...bestRows(rows.variants, variants),
  ]);
};
