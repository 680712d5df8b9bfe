import { averageOf, changeOf, type BestSeller, type Report } from '../../../../../domain/reports/report.ts';
import type { Period } from '../../../../../domain/reports/period.ts';
import { after, type Instant } from '../../../../../domain/instant.ts';
import { grouped } from '../../../core/money.ts';
import { lines, paragraphs } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { reportsMessages } from './messages.ts';

const messages = reportsMessages.reports;

export const counted = (count: number): string => grouped(count, '.');

/** Money of either sign. */
export const amountOf = (amount: number): string =>
  amount < 0 ? `-Rp ${grouped(-amount, '.')}` : `Rp ${grouped(amount, '.')}`;

/** `22 Nov 2026`, without the time. */
export const dayOf = (clock: StoreClock, moment: Instant): string =>
  clock.dateTime(moment, 'id-ID').split(',')[0] ?? '';

export const spanOf = ({ span }: Period, clock: StoreClock): string => {
  const [first, last] = [dayOf(clock, span.from), dayOf(clock, after(span.to, -1))];
  return first === last ? first : `${first} – ${last}`;
};

const change = (now: number, before: number): string => {
  const percent = changeOf(now, before);
  if (percent === null) return '';
  if (percent === 0) return ' (＝)';
  return percent > 0 ? ` (▲ ${counted(percent)}%)` : ` (▼ ${counted(-percent)}%)`;
};

/** Whether there is anything to compare with: a shop's first days have no days before. */
const compares = ({ totals, before }: Report): boolean =>
  changeOf(totals.revenue, before.revenue) !== null || changeOf(totals.orders, before.orders) !== null;

const rate = (part: number, whole: number): string =>
  whole === 0 ? '' : ` (${String(Math.round((part / whole) * 100))}%)`;

const row = ({ name, quantity, revenue }: BestSeller, at: number): RichText =>
  messages.bestRow(at + 1, truncate(name, 40), counted(quantity), amountOf(revenue));

const sameRows = ({ products, variants }: Report): boolean =>
  products.every(({ name, revenue }, at) => variants[at]?.name === name && variants[at].revenue === revenue);

/** The figures in words; short enough to stand under a picture. */
export const figuresText = (report: Report, clock: StoreClock): RichText => {
  const { period, totals, before, products, variants, owed } = report;
  return paragraphs(
    messages.heading(period.name, spanOf(period, clock)),
    lines(
      messages.revenue(amountOf(totals.revenue), change(totals.revenue, before.revenue)),
      messages.orders(
        counted(totals.orders),
        change(totals.orders, before.orders),
        amountOf(averageOf(totals)),
      ),
      totals.refunded === 0 ? null : messages.refunded(amountOf(totals.refunded)),
      messages.buyers(counted(totals.newBuyers), counted(totals.returningBuyers)),
      messages.funnel(
        counted(totals.cards),
        counted(totals.carts),
        counted(totals.invoices),
        counted(totals.paid),
        rate(totals.paid, totals.invoices),
      ),
      totals.unitsOfKnownCost === 0
        ? null
        : messages.profit(amountOf(totals.profit), counted(totals.unitsOfKnownCost)),
      messages.owed(amountOf(owed)),
    ),
    totals.orders === 0 ? messages.none : lines(messages.best, ...products.slice(0, 3).map(row)),
    totals.orders === 0 || sameRows(report)
      ? null
      : lines(messages.bestVariants, ...variants.slice(0, 3).map(row)),
    compares(report) ? messages.against(period.name) : null,
  );
};
