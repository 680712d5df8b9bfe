import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Reports } from '../../../application/ports/reports.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { minutes, type Instant } from '../../../domain/instant.ts';
import { nothing } from '../../../domain/rupiah.ts';
import { coalesced } from '../kit/coalesced.ts';
import { amount, count, nothingRead } from '../kit/codecs.ts';
import { productName } from '../catalogue/shelf-row.ts';
import type { Run } from '../kit/run.ts';
import { at } from '../kit/moments.ts';
import { only } from '../kit/only.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting, plannedEachTime, reading, type Asked } from '../kit/statement.ts';

export const span = { from: at, to: at };

/** How many variants on sale are sold from stock and have none left. */
export const soldOut = `
  select count(*) from variants v join products p on p.code = v.product_code
  where v.kind = 'unit' and not p.hidden
    and coalesce((select sum(free) from variant_tallies where variant_code = v.code), 0) <= 0`;

/** Orders of goods paid within the span; a deposit sells nothing. */
export const isSold = `o.paid_at >= :from and o.paid_at < :to and o.cart_id is not null`;

/** Spans of an hour and of a year want different ways. */
const eachTime = <Row>([statement, values]: Asked<Row>): Asked<Row> => [plannedEachTime(statement), values];

const inMilliseconds = (moment: ':from' | ':to'): string =>
  `(extract(epoch from ${moment}::timestamptz) * 1000)::bigint`;

const refundedWithin = `
  from all_orders o cross join lateral jsonb_array_elements(o.refunds) as refund
  where o.refunds <> '[]' and (o.refunds -> -1 ->> 'at')::bigint >= ${inMilliseconds(':from')}
    and (refund ->> 'at')::bigint >= ${inMilliseconds(':from')}
    and (refund ->> 'at')::bigint < ${inMilliseconds(':to')}`;

const totals = namedReading(
  'reports.totals',
  `with by_buyer as materialized (
     select o.buyer_id, sum(o.total - o.waived) as revenue, count(*) as orders
     from all_orders o where ${isSold} group by 1
   ),
   sold as (
     select coalesce(sum(revenue), 0) as revenue, coalesce(sum(orders), 0) as orders,
            count(*) as buyers,
            count(*) filter (where exists (
              select from all_orders earlier
              where earlier.buyer_id = by_buyer.buyer_id and earlier.paid_at < :from
                and earlier.paid_at is not null and earlier.cart_id is not null)) as returning
     from by_buyer
   ),
   costed as (
     select line.total, line.quantity, count(*) as units, sum(batch.cost) as cost
     from all_orders o
     join units unit on unit.order_id = o.id and unit.state = 'Sold'
     join stock_batches batch on batch.id = unit.batch_id and batch.cost is not null
     join all_order_lines line on line.order_id = o.id and line.number = unit.line_number and line.month = o.month
     where ${isSold}
     group by line.order_id, line.number, line.total, line.quantity
   ),
   profit as (
     select coalesce(sum(total * units / quantity - cost), 0) as profit, coalesce(sum(units), 0) as units
     from costed
   ),
   placed as (
     select count(*) as orders, count(*) filter (where paid_at is not null) as paid
     from all_orders where placed_at >= :from and placed_at < :to and cart_id is not null
   )
   select sold.revenue, sold.orders,
          sold.buyers - sold.returning as "newBuyers", sold.returning as "returningBuyers",
          profit.profit, profit.units as "unitsOfKnownCost",
          placed.orders as invoices, placed.paid,
          (select coalesce(sum((refund ->> 'amount')::bigint), 0) ${refundedWithin}) as refunded,
          (select count(*) from carts where created_at >= :from and created_at < :to) as carts,
          (select coalesce(sum(views), 0) from card_views
           where hour >= date_trunc('hour', :from::timestamptz) and hour < :to) as cards
   from sold, profit, placed`,
  span,
  t.strict({
    revenue: amount,
    orders: count,
    refunded: amount,
    newBuyers: count,
    returningBuyers: count,
    profit: count,
    unitsOfKnownCost: count,
    cards: count,
    carts: count,
    invoices: count,
    paid: count,
  }),
);

const points = namedReading(
  'reports.points',
  `select width_bucket(o.paid_at, :starts::timestamptz[]) as place,
          sum(o.total - o.waived) as revenue, count(*) as orders
   from all_orders o where ${isSold} group by 1`,
  { ...span, starts: (starts: readonly Instant[]) => starts.map(at) },
  t.strict({ place: count, revenue: amount, orders: count }),
);

const bestSellers = namedReading(
  'reports.best-sellers',
  `with sold as materialized (
     select line.variant_code, sum(line.quantity) as quantity, sum(line.total) as revenue
     from all_orders o join all_order_lines line on line.order_id = o.id and line.month = o.month
     where ${isSold} group by 1
   ),
   named as materialized (
     select v.code, v.label, p.code as product, ${productName} as name, sold.quantity, sold.revenue
     from sold join variants v on v.code = sold.variant_code join products p on p.code = v.product_code
   )
   (select 'Variant' as by, code, name || coalesce(' · ' || label, '') as name, quantity, revenue
    from named order by revenue desc, code collate "C" limit :most)
   union all
   (select 'Product', product, name, sum(quantity), sum(revenue)
    from named group by product, name order by 5 desc, product collate "C" limit :most)`,
  { ...span, most: as<number>() },
  t.strict({
    by: t.keyof({ Product: null, Variant: null }),
    code: t.string,
    name: t.string,
    quantity: count,
    revenue: amount,
  }),
);

const owed = reading(
  'reports.owed',
  'select coalesce(sum(balances), 0) as balances from wallet_tallies',
  t.strict({ balances: amount }),
);

const moneyTrail = namedReading(
  'reports.money-trail',
  `with sold as materialized (select o.id, o.month, o.waived from all_orders o where ${isSold})
   select
     (select coalesce(sum(a.received), 0) from sold join all_payment_attempts a on a.order_id = sold.id and a.month = sold.month)
       - (select coalesce(sum(e.amount), 0) from sold join ledger_entries e on e.order_id = sold.id
          where e.kind in ('OrderPaid', 'Deposited', 'PaidLate', 'Overpaid', 'PaidTwice', 'CaseCredited'))
       - (select coalesce(sum(c.amount), 0) from sold join open_cases c on c.order_id = sold.id
          where c.answer is null or c.answer = 'RefundOutside') as payments,
     (select coalesce(sum(line.total), 0) from sold join all_order_lines line on line.order_id = sold.id and line.month = sold.month)
       - (select coalesce(sum(waived), 0) from sold) as lines,
     (select coalesce(sum(amount), 0) from ledger_entries
      where kind = 'Refunded' and booked_at >= :from and booked_at < :to)
       + (select coalesce(sum((refund ->> 'amount')::bigint), 0) ${refundedWithin}
            and refund -> 'to' ->> 'tag' = 'Outside') as refunds,
     (select coalesce(sum(amount), 0) from ledger_entries) as entries,
     (select coalesce(sum(balances), 0) from wallet_tallies) as balances`,
  span,
  t.strict({ payments: count, lines: count, refunds: count, entries: count, balances: count }),
);

const standing = reading(
  'reports.standing',
  `select
     (select count(*) from all_orders where state = 'AwaitingPayment') as "AwaitingPayment",
     (select count(*) from all_orders where state = 'Paid') as "Paid",
     (select count(*) from all_orders where state = 'Delivered') as "Delivered",
     (select count(*) from all_orders where state = 'Expired') as "Expired",
     (select count(*) from all_orders where state = 'Cancelled') as "Cancelled",
     (select count(*) from all_orders where state = 'UnderReview') as "UnderReview",
     (${soldOut}) as "soldOut"`,
  t.strict({
    AwaitingPayment: count,
    Paid: count,
    Delivered: count,
    Expired: count,
    Cancelled: count,
    UnderReview: count,
    soldOut: count,
  }),
);

const cardShown = namedWriting(
  'reports.card-shown',
  `insert into card_views as seen (hour, shard, views)
   values (date_trunc('hour', :at::timestamptz), pg_backend_pid() % 16, :times)
   on conflict (hour, shard) do update set views = seen.views + excluded.views`,
  { at, times: as<number>() },
  nothingRead,
);

/** Wherever the server is, its hours begin with one of these. */
const quarterOf = (moment: Instant): number => Math.floor(moment / minutes(15));

/** What is shown at the same time is counted together. */
const cardsShown = (run: Run): ((moment: Instant) => TE.TaskEither<StoreFailure, unknown>) => {
  const counted = (moment: Instant, times: number) => run(...cardShown({ at: moment, times }));
  return coalesced<Instant, unknown>({
    one: (moment) => counted(moment, 1),
    many: (moments) =>
      pipe(
        [...new Map(moments.map((moment) => [quarterOf(moment), moment])).values()],
        TE.traverseArray((moment) =>
          counted(moment, moments.filter((other) => quarterOf(other) === quarterOf(moment)).length),
        ),
      ),
  });
};

/** Reports, in PostgreSQL. */
export const postgresReports = (run: Run): Reports => ({
  totals: (of) => pipe(run(...eachTime(totals(of))), TE.map(only)),
  points: ({ starts, span: { from, to } }) =>
    pipe(
      run(...eachTime(points({ from, to, starts }))),
      TE.map((rows) =>
        starts.map((start, place) => {
          const found = rows.find((row) => row.place === place + 1);
          return { at: start, revenue: found?.revenue ?? nothing, orders: found?.orders ?? 0 };
        }),
      ),
    ),
  bestSellers: (of, most) =>
    pipe(
      run(...eachTime(bestSellers({ ...of, most }))),
      TE.map((rows) => {
        const soldBy = (wanted: 'Product' | 'Variant') =>
          rows.filter(({ by }) => by === wanted).map(({ by: _, ...seller }) => seller);
        return { products: soldBy('Product'), variants: soldBy('Variant') };
      }),
    ),
  owed: () =>
    pipe(
      run(owed),
      TE.map((rows) => only(rows).balances),
    ),
  moneyTrail: (of) => pipe(run(...eachTime(moneyTrail(of))), TE.map(only)),
  standing: () =>
    pipe(
      run(standing),
      TE.map(only),
      TE.map(({ soldOut, ...orders }) => ({ orders, soldOut })),
    ),
  cardShown: pipe(cardsShown(run), (shown) => (moment) => pipe(shown(moment), TE.asUnit)),
});
