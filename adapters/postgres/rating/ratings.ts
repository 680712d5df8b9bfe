import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { RatingEntry, Ratings } from '../../../application/ports/ratings.ts';
import type { ProductId } from '../../../domain/catalogue/product.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { BoughtProduct, Rating, Stars } from '../../../domain/rating/rating.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import {
  buyerIdColumn,
  lineNumberColumn,
  moment,
  nothingRead,
  orderIdColumn,
  orNull,
  productIdColumn,
} from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { unarchived } from '../orders/unarchiving.ts';
import { at } from '../kit/moments.ts';
import { as, nullable } from '../kit/named-parameters.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { namedReading, namedWriting, reading } from '../kit/statement.ts';
import { starsColumn } from './stars-column.ts';

const rating: t.Type<Rating, Rating> = t.strict({
  order: orderIdColumn,
  product: productIdColumn,
  buyer: buyerIdColumn,
  stars: starsColumn,
  words: orNull(t.string),
  ratedAt: moment,
});

/** The columns of a rating `r` as one value. */
const ratingJson = `json_build_object(
  'order', r.order_id, 'product', r.product_code, 'buyer', r.buyer_id, 'stars', r.stars, 'words', r.words,
  'ratedAt', (extract(epoch from r.rated_at) * 1000)::bigint)`;

const boughtRow: t.Decoder<unknown, BoughtProduct> = t.strict({
  product: productIdColumn,
  name: t.string,
  lines: t.readonlyArray(lineNumberColumn),
  isAwaited: t.boolean,
  rating: orNull(rating),
});

const bought = namedReading(
  'ratings.bought',
  `select bought.product, p.name, bought.lines, bought.awaited as "isAwaited",
          (select ${ratingJson} from ratings r where r.order_id = :order and r.product_code = bought.product) as rating
   from (
     select v.product_code as product, json_agg(line.number order by line.number) as lines,
            bool_or(task.order_id is not null) as awaited, min(line.number) as first
     from all_order_lines line
     join variants v on v.code = line.variant_code
     left join manual_tasks task
       on task.order_id = line.order_id and task.line_number = line.number and task.state <> 'Done'
     where line.order_id = :order
     group by v.product_code
   ) as bought
   join products p on p.code = bought.product
   order by bought.first`,
  { order: as<OrderId>() },
  boughtRow,
);

/* The order is held still meanwhile: what is given back at the same time is seen here, or sees this. */
const keep = namedWriting(
  'ratings.keep',
  `with standing as materialized (
     select id, refunds from orders where id = :order and state = 'Delivered' for share
   ),
   kept as (
     insert into ratings as r (order_id, product_code, buyer_id, stars, words, rated_at, refunded)
     select standing.id, :product, :buyer::bigint, :stars::smallint, :words::text, :ratedAt::timestamptz,
            not exists (
              select from order_lines line join variants v on v.code = line.variant_code
              where line.order_id = standing.id and v.product_code = :product and not exists (
                select from jsonb_array_elements(standing.refunds) as refund
                where refund -> 'lines' @> to_jsonb(line.number)))
     from standing
     on conflict (order_id, product_code) do update
       set stars = excluded.stars, words = excluded.words, refunded = excluded.refunded
     returning 1 as version
   ),
   queued as (${enqueueJobs('kept', ':followUps')})
   select (select jobs from queued) as jobs from kept`,
  {
    order: as<OrderId>(),
    product: as<ProductId>(),
    buyer: as<BuyerId>(),
    stars: as<Stars>(),
    words: nullable(as<string>()),
    ratedAt: at,
    followUps: jobsJson,
  },
  nothingRead,
);

const entryRow: t.Decoder<unknown, RatingEntry> = t.strict({
  rating,
  line: lineNumberColumn,
  product: t.string,
  firstName: t.string,
  isHidden: t.boolean,
  isRefunded: t.boolean,
  testimony: orNull(t.keyof({ Waiting: null, Posting: null, Posted: null, Failed: null })),
});

const entryColumns = `
  ${ratingJson} as rating,
  (select min(line.number) from all_order_lines line join variants v on v.code = line.variant_code
   where line.order_id = r.order_id and v.product_code = r.product_code) as line,
  coalesce((select name from products where code = r.product_code), r.product_code) as product,
  coalesce((select first_name from buyers where id = r.buyer_id), '') as "firstName",
  r.hidden_at is not null as "isHidden", r.refunded as "isRefunded",
  (select state from testimonies shown
   where shown.order_id = r.order_id and shown.product_code = r.product_code and shown.withdrawn_at is null) as testimony`;

const find = namedReading(
  'ratings.find',
  `select ${entryColumns} from ratings r where r.order_id = :order and r.product_code = :product`,
  { order: as<OrderId>(), product: as<ProductId>() },
  entryRow,
);

const newest = 'r.rated_at desc, r.order_id, r.product_code';

const list = reading('ratings.list', pageText(entryColumns, 'ratings r', newest), pageRow(entryRow));

const listOfProduct = reading(
  'ratings.list-of-product',
  pageText(entryColumns, '(select * from ratings where product_code = $3) as r', newest),
  pageRow(entryRow),
);

const hide = namedWriting(
  'ratings.hide',
  `with done as (
     update ratings set hidden_at = case when :hidden::boolean then clock_timestamp() end
     where order_id = :order and product_code = :product and (hidden_at is not null) <> :hidden::boolean
     returning 1 as version
   ),
   audited as (${insertAudit('done', ':audit')}),
   queued as (${enqueueJobs('done', ':followUps')})
   select version, (select jobs from queued) as jobs from done`,
  {
    order: as<OrderId>(),
    product: as<ProductId>(),
    hidden: as<boolean>(),
    audit: auditJson,
    followUps: jobsJson,
  },
  nothingRead,
);

/** Ratings, in PostgreSQL. */
export const postgresRatings = (run: Run): Ratings => ({
  bought: (order) => run(...bought({ order })),
  keep: (given, followUps) => {
    const kept = run(...keep({ ...given, followUps }));
    return pipe(
      kept,
      TE.flatMap((rows) => (rows.length > 0 ? TE.right(false) : unarchived(run, given.order))),
      TE.flatMap((back) => (back ? kept : TE.right([]))),
      TE.map(() => undefined),
    );
  },
  find: (key) => pipe(run(...find(key)), TE.map(RA.head)),
  list: (product, page) =>
    pipe(
      product === null ? run(list, pageValues(page)) : run(listOfProduct, [...pageValues(page), product]),
      TE.map(pageOf),
    ),
  hide: (key, hidden, audit, followUps) =>
    pipe(
      run(...hide({ ...key, hidden, audit, followUps })),
      TE.map((rows) => rows.length > 0),
    ),
});
