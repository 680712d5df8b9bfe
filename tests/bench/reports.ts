import { timeZoneCalendar } from '../../adapters/calendar/time-zone-calendar.ts';
import { chartSvg } from '../../adapters/report-files/chart-svg.ts';
import { openPainter } from '../../adapters/report-files/painter.ts';
import { chartOf } from '../../adapters/chat/features/admin/reports/files.ts';
import { storeClock } from '../../adapters/chat/core/store-clock.ts';
import { makeReport } from '../../application/make-report.ts';
import { instant } from '../../domain/instant.ts';
import { periodNames } from '../../domain/reports/period.ts';
import { answerOf } from '../support/either.ts';
import { openLastingStore } from '../adapters/postgres/postgres-under-test.ts';
import { median, type Figure } from './figure.ts';

/** A year of a busy shop, in rows: five orders for each buyer, and half of the units of a known cost. */
const yearOf = (orders: number): readonly string[] => [
  'alter table buyers disable trigger user',
  'alter table orders disable trigger user',
  'alter table order_lines disable trigger user',
  'alter table units disable trigger user',
  `insert into categories (name) values ('all')`,
  `insert into products (code, category_id, name, description, terms)
   select 'P' || n, 1, 'product ' || n, '', '' from generate_series(1, 200) as n`,
  `insert into variants (code, product_code, price, kind)
   select 'P' || n, 'P' || n, 20000, 'unit' from generate_series(1, 200) as n`,
  `insert into stock_batches (variant_code, cost)
   select 'P' || n, case when n % 2 = 0 then 12000 end from generate_series(1, 200) as n`,
  `insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome)
   select 'cart ' || n, 1 + n % ${String(orders / 5)}, '[]', 1, at, at, 'Ordered'
   from generate_series(1, ${String(orders)}) as n,
     lateral (select timestamptz '2025-01-01' + n * interval '1 year' / ${String(orders)} as at) as moment`,
  `insert into orders (id, buyer_id, cart_id, version, state, subtotal, discount, total, placed_at, pay_before,
                       paid_at, delivered_at, paid_from, late, waived, refunds)
   select 'order ' || n, 1 + n % ${String(orders / 5)}, 'cart ' || n, 3, 'Delivered', 20000, 0, 20000, at,
          at, at, at, 'Gateway', false, 0,
          case when n % 100 = 0
            then jsonb_build_array(jsonb_build_object('amount', 20000, 'at', extract(epoch from at)::bigint * 1000))
            else '[]' end
   from generate_series(1, ${String(orders)}) as n,
     lateral (select timestamptz '2025-01-01' + n * interval '1 year' / ${String(orders)} as at) as moment`,
  `insert into order_lines (order_id, number, variant_code, kind, name, terms, quantity, unit_price, discount)
   select 'order ' || n, 1, 'P' || (1 + n % 200), 'unit', '', '', 1, 20000, 0
   from generate_series(1, ${String(orders)}) as n`,
  `insert into units (variant_code, sealed, key_id, content_hash, state, order_id, line_number, batch_id)
   select 'P' || (1 + n % 200), '\\x00', 'key-of-tests', sha256(convert_to(n::text, 'UTF8')), 'Sold',
          'order ' || n, 1, (select min(id) from stock_batches) + n % 200
   from generate_series(1, ${String(orders)}) as n`,
  'vacuum analyze orders',
  'vacuum analyze order_lines',
  'vacuum analyze units',
  'vacuum analyze carts',
  'analyze',
];

/** How long each report takes, and its picture. */
export const benchReports = async (quick: boolean): Promise<readonly Figure[]> => {
  const orders = quick ? 100_000 : 1_000_000;
  const store = await openLastingStore();
  for (const step of yearOf(orders)) await store.sql(step);
  const make = makeReport({ reports: store.reports, calendar: timeZoneCalendar('Asia/Jakarta') });
  const now = instant(Date.UTC(2025, 11, 31, 16));
  const figures: Figure[] = [];
  for (const name of periodNames) {
    const took: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const begun = performance.now();
      await answerOf(make(name, now));
      took.push(performance.now() - begun);
    }
    const what = `report ${name}, ${String(orders)} orders`;
    figures.push({ part: 'reports', what, value: median(took), unit: 'ms', goal: 1_000 });
  }
  const painter = openPainter();
  const svg = chartSvg(chartOf(await answerOf(make('Month', now)), storeClock('Asia/Jakarta')));
  await painter.paint(svg);
  const begun = performance.now();
  for (let run = 0; run < 10; run += 1) await painter.paint(svg);
  const value = (performance.now() - begun) / 10;
  figures.push({ part: 'reports', what: 'picture of 30 days', value, unit: 'ms', goal: 100 });
  await painter.stop();
  await store.close();
  return figures;
};
