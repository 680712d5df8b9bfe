import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Restocks } from '../../../application/ports/restocks.ts';
import { stale, type Version } from '../../../application/ports/versioned.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import { buyerIdColumn, codeColumn, count, moment, nothingRead, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { at } from '../kit/moments.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';

const who = { buyer: as<BuyerId>(), product: as<VariantCode>() };

const join = namedWriting(
  'restocks.join',
  `with line as (
     insert into restock_lines (variant_code) select code from variants where code = :product
     on conflict (variant_code) do update set version = restock_lines.version + 1
     returning variant_code
   ),
   joined as (
     insert into restock_waits (variant_code, buyer_id) select variant_code, :buyer from line
     on conflict (variant_code, buyer_id) do nothing
   )
   select count(*) as known from line`,
  who,
  t.type({ known: count }),
);

const leave = namedWriting(
  'restocks.leave',
  `with gone as (
     delete from restock_waits where variant_code = :product and buyer_id = :buyer returning variant_code
   ),
   saved as (
     update restock_lines set version = version + 1 where variant_code = (select variant_code from gone)
     returning version
   ),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select jobs from queued) as jobs`,
  { ...who, followUps: jobsJson },
  nothingRead,
);

/* Whether a buyer who was told ordered it since. */
const columns = `
  wait.buyer_id as buyer, wait.told_at as "toldAt",
  wait.told_at is not null and exists (
    select from all_orders o join all_order_lines line on line.order_id = o.id and line.month = o.month
    where o.buyer_id = wait.buyer_id and o.placed_at >= wait.told_at and line.variant_code = wait.variant_code
  ) as bought`;

const wait = t.strict({ buyer: buyerIdColumn, toldAt: orNull(moment), bought: t.boolean });

const find = namedReading(
  'restocks.find',
  `select ${columns} from restock_waits wait where variant_code = :product and buyer_id = :buyer`,
  who,
  wait,
);

/* Units on the shelf, or how many more may have what is the same to everybody; so many for any number. */
const availableOf = (code: string): string => `(
  (select coalesce(sum(free), 0) from variant_tallies where variant_code = ${code})
  + (select coalesce(sum(case when ceiling is null then 1000000 else greatest(0, ceiling - reserved - sold) end), 0)
     from shared_goods where variant_code = ${code}))`;

const look = namedReading(
  'restocks.look',
  `select
     coalesce((select version from restock_lines where variant_code = :product), 0) as version,
     ${availableOf(':product')} as available,
     wait.*
   from (select 1) as one
   left join lateral (
     (select ${columns}, place from restock_waits wait
      where variant_code = :product and told_at is not null)
     union all
     (select ${columns}, place from restock_waits wait
      where variant_code = :product and told_at is null order by place limit :most)
   ) as wait on true
   order by wait.place`,
  { product: as<VariantCode>(), most: as<number>() },
  t.intersection([t.type({ version: count, available: count }), t.union([wait, t.type({ buyer: t.null })])]),
);

const commit = namedWriting(
  'restocks.commit',
  `with saved as (
     update restock_lines set version = version + 1 where variant_code = :product and version = :version
     returning variant_code, version
   ),
   gone as (
     delete from restock_waits using saved
     where restock_waits.variant_code = saved.variant_code and buyer_id = any(:over::bigint[])
   ),
   told as (
     update restock_waits set told_at = :now from saved
     where restock_waits.variant_code = saved.variant_code and buyer_id = any(:told::bigint[])
   ),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select version from saved) as version, (select jobs from queued) as jobs`,
  {
    product: as<VariantCode>(),
    version: as<Version>(),
    over: as<readonly BuyerId[]>(),
    told: as<readonly BuyerId[]>(),
    now: at,
    followUps: jobsJson,
  },
  t.type({ version: orNull(count) }),
);

const due = namedReading(
  'restocks.due',
  `select line.variant_code as product from restock_lines line
   where exists (select from restock_waits where variant_code = line.variant_code and told_at is null)
     and ${availableOf('line.variant_code')} > 0
   order by line.variant_code
   limit :most`,
  { most: as<number>() },
  t.type({ product: codeColumn }),
);

/** Who waits for what is sold out, in PostgreSQL. */
export const postgresRestocks = (run: Run): Restocks => ({
  join: (buyer, product) =>
    pipe(
      run(...join({ buyer, product })),
      TE.flatMap(([row]) =>
        row?.known === 1 ? TE.right(undefined) : TE.left({ tag: 'UnknownProduct', code: product } as const),
      ),
    ),
  leave: (buyer, product, followUps) =>
    pipe(
      run(...leave({ buyer, product, followUps })),
      TE.map(() => undefined),
    ),
  find: (buyer, product) =>
    pipe(
      run(...find({ buyer, product })),
      TE.map(([found]) => O.fromNullable(found)),
    ),
  look: (product, most) =>
    pipe(
      run(...look({ product, most })),
      TE.map((rows) => ({
        version: rows[0]?.version ?? 0,
        value: {
          product,
          available: rows[0]?.available ?? 0,
          waits: rows.flatMap((row) =>
            row.buyer === null ? [] : [{ buyer: row.buyer, toldAt: row.toldAt, bought: row.bought }],
          ),
        },
      })),
    ),
  commit: (product, { told, over, followUps }, version, now) =>
    pipe(
      run(...commit({ product, version, told, over, now, followUps })),
      TE.flatMap(([row]) =>
        row === undefined || row.version === null ? TE.left(stale) : TE.right(undefined),
      ),
    ),
  due: (most) =>
    pipe(
      run(...due({ most })),
      TE.map((rows) => rows.map(({ product }) => product)),
    ),
});
