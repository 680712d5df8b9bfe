import { auditJson, insertAudit } from '../kit/audit.ts';
import { answerBefore, forgetKeys, noteAnswer } from '../kit/idempotency.ts';
import * as t from 'io-ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { BatchFacts, StockBatchId } from '../../../domain/stock/stock-batch.ts';
import { amount, batchIdColumn, codeColumn, count, moment, orNull } from '../kit/codecs.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';

const ofBatch = `
  count(*) filter (where state = 'Available') as available,
  count(*) filter (where state = 'Reserved') as reserved,
  count(*) filter (where state in ('Sold', 'Burned')) as sold
  from units where batch_id = batch.id`;

/** A batch `batch` as it is read. */
export const batchColumns = `
  batch.id, batch.variant_code as product, batch.imported_at as "importedAt", batch.name, batch.supplier, batch.cost,
  batch.taken_back as "takenBack"`;

/** What is free, held and sold of the batch `batch`, as one row. */
export const unitsOfBatch = `select ${ofBatch}`;

export const batchRow = t.strict({
  id: batchIdColumn,
  product: codeColumn,
  importedAt: moment,
  name: orNull(t.string),
  supplier: orNull(t.string),
  cost: orNull(amount),
  available: count,
  reserved: count,
  sold: count,
  takenBack: count,
});

/** One row for a product that is known, with nulls where it has no batch to take back. */
export const lastBatch = namedReading(
  'stock.last-batch',
  `select batch.*
   from variants
   left join lateral (
     select ${batchColumns}, units.*
     from stock_batches batch
     cross join lateral (${unitsOfBatch}) as units
     where batch.variant_code = variants.code
       and (units.available > 0 or (batch.taken_back_at is null and units.reserved + units.sold > 0))
     order by batch.id desc
     limit 1
   ) as batch on true
   where variants.code = :product`,
  { product: as<VariantCode>() },
  t.union([batchRow, t.type({ id: t.null })]),
);

export const describe = namedWriting(
  'stock.describe-batch',
  `with batch as (
     update stock_batches set name = :name, supplier = :supplier, cost = :cost::bigint where id = :batch returning *
   ),
   audited as (${insertAudit('batch', ':audit')})
   select ${batchColumns}, units.*
   from batch cross join lateral (${unitsOfBatch}) as units`,
  {
    batch: as<StockBatchId>(),
    name: as<BatchFacts['name']>(),
    supplier: as<BatchFacts['supplier']>(),
    cost: as<BatchFacts['cost']>(),
    audit: auditJson,
  },
  batchRow,
);

/*
 * From the other end than buyers take them; whatever one of them has locked is passed over, so that neither waits for the other.
 */
export const withdraw = namedWriting(
  'stock.withdraw',
  `with before as materialized (${answerBefore(':once::text')}),
   picked as materialized (
     select id from units
     where variant_code = :product and state = 'Available' and not exists (select from before)
     order by place desc
     limit :count
     for update skip locked
   ),
   removed as (
     delete from units using picked where units.id = picked.id returning units.batch_id
   ),
   noted as (
     update stock_batches set taken_back = taken_back + gone.count
     from (select batch_id, count(*) as count from removed where batch_id is not null group by 1) as gone
     where stock_batches.id = gone.batch_id
   ),
   forgotten as (${forgetKeys}),
   kept as (${noteAnswer(':once::text', '(select count(*) from removed)', 'before')}),
   audited as (${insertAudit('removed', ':audit')})
   select coalesce((select answer from before), (select count(*) from removed)) as removed`,
  { product: as<VariantCode>(), count: as<number>(), audit: auditJson, once: as<string | null>() },
  t.type({ removed: count }),
);

/*
 * Locks units in the order in which buyers do, and waits for buyers who are about to take one, so that none comes back on
 * sale unnoticed. What they took stays.
 */
export const takeBack = namedWriting(
  'stock.take-back',
  `with batch as materialized (
     select id from stock_batches where id = :batch for no key update
   ),
   picked as materialized (
     select units.id from batch join units on units.batch_id = batch.id
     where units.state = 'Available'
     order by units.place
     for update of units
   ),
   removed as (
     delete from units using picked where units.id = picked.id returning units.id
   ),
   noted as (
     update stock_batches
     set taken_back = taken_back + (select count(*) from removed), taken_back_at = now()
     from batch where stock_batches.id = batch.id
     returning stock_batches.id
   ),
   audited as (${insertAudit('removed', ':audit')})
   select
     (select count(*) from removed) as removed,
     (select count(*) from units where batch_id = :batch and state not in ('Sold', 'Burned')) - (select count(*) from removed)
       as reserved,
     (select count(*) from units where batch_id = :batch and state in ('Sold', 'Burned')) as sold,
     (select count(*) from noted) as noted`,
  { batch: as<StockBatchId>(), audit: auditJson },
  t.type({ removed: count, reserved: count, sold: count, noted: count }),
);
