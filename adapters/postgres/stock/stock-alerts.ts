import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { StockAlerts } from '../../../application/ports/stock-alerts.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { StockState } from '../../../domain/stock/stock-alert.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { codeColumn, count, nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { variantName } from '../catalogue/shelf-row.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';

const crossings = namedReading(
  'stock-alerts.crossings',
  `select seen.* from (
     select v.code as product, ${variantName} as name,
            coalesce(tally.free, 0) as available, coalesce(alert.threshold, :usual::integer) as threshold,
            coalesce(alert.known, 'Out') as known
     from variants v
     join products p on p.code = v.product_code
     left join (select variant_code, sum(free) as free from variant_tallies group by 1) as tally
       on tally.variant_code = v.code
     left join stock_alerts alert on alert.variant_code = v.code
     where v.kind = 'unit'
   ) as seen
   where known <> case when available <= 0 then 'Out' when available <= threshold then 'Low' else 'Plenty' end
   order by product
   limit :most`,
  { most: as<number>(), usual: as<number>() },
  t.strict({
    product: codeColumn,
    name: t.string,
    available: count,
    threshold: count,
    known: t.keyof({ Plenty: null, Low: null, Out: null }),
  }),
);

const note = namedWriting(
  'stock-alerts.note',
  `with saved as (
     insert into stock_alerts as alert (variant_code, known) values (:product, :state)
     on conflict (variant_code) do update set known = excluded.known where alert.known = :known
     returning 1 as version
   ),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select jobs from queued) as jobs`,
  { product: as<VariantCode>(), state: as<StockState>(), known: as<StockState>(), followUps: jobsJson },
  nothingRead,
);

const setThreshold = namedWriting(
  'stock-alerts.set-threshold',
  `with kept as (
     insert into stock_alerts (variant_code, threshold) values (:product, :threshold)
     on conflict (variant_code) do update set threshold = excluded.threshold
     returning 1
   ),
   audited as (${insertAudit('kept', ':audit')})
   select count(*) as kept from kept`,
  { product: as<VariantCode>(), threshold: as<number>(), audit: auditJson },
  nothingRead,
);

/** What owners know of the stock, in PostgreSQL. */
export const postgresStockAlerts = (run: Run): StockAlerts => ({
  crossings: (most, usual) => run(...crossings({ most, usual })),
  note: ({ product, known }, state, followUps) =>
    pipe(
      run(...note({ product, known, state, followUps })),
      TE.map(() => undefined),
    ),
  setThreshold: (product, threshold, audit) =>
    pipe(
      run(...setThreshold({ product, threshold, audit })),
      TE.map(() => undefined),
    ),
});
