import * as E from 'fp-ts/lib/Either.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { StockQueries } from '../../../application/ports/stock-queries.ts';
import { variantName, variantOrder } from '../catalogue/shelf-row.ts';
import { bytes, codeColumn, count, goodsFileColumn, orNull, unitIdColumn } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { inTurns } from '../kit/in-turns.ts';
import { pageOf, pageRow, pageText, pageValues } from '../kit/page.ts';
import { reading } from '../kit/statement.ts';
import type { KeyRing } from './key-ring.ts';
import { openContent } from './content.ts';
import { batchColumns, batchRow, unitsOfBatch } from './stock-batches.ts';

const levelColumns = `
  v.code,
  ${variantName} as name,
  p.hidden as "isHidden",
  (select coalesce(sum(free), 0) from variant_tallies where variant_code = v.code) as available,
  (select count(*) from units where variant_code = v.code and state = 'Reserved') as reserved,
  (select coalesce(sum(sold), 0) from variant_tallies where variant_code = v.code) as sold,
  (select threshold from stock_alerts where variant_code = v.code) as threshold`;

const levelRow = t.strict({
  code: codeColumn,
  name: t.string,
  isHidden: t.boolean,
  available: count,
  reserved: count,
  sold: count,
  threshold: orNull(count),
});

const ofUnits = `variants v join products p on p.code = v.product_code and v.kind = 'unit'`;

const levels = reading('stock.levels', pageText(levelColumns, ofUnits, variantOrder), pageRow(levelRow));

const level = reading('stock.level', `select ${levelColumns} from ${ofUnits} where v.code = $1`, levelRow);

/* Of the batches of the page alone. */
const countOf = (state: string): string =>
  `(select count(*) from units
     where batch_id = batch.id
       and case state when 'Burned' then 'Sold' else state end = '${state}') as ${state.toLowerCase()}`;

const batches = reading(
  'stock.batches',
  pageText(
    `${batchColumns}, ${['Available', 'Reserved', 'Sold'].map(countOf).join(', ')}`,
    '(select * from stock_batches where variant_code = $3) as batch',
    'batch.id desc',
  ),
  pageRow(batchRow),
);

const batch = reading(
  'stock.batch',
  `select ${batchColumns}, units.*
   from stock_batches batch cross join lateral (${unitsOfBatch}) as units
   where batch.id = $1`,
  batchRow,
);

const units = reading(
  'stock.units',
  `select id, place, variant_code as product, key_id as key, sealed, file_id as file from units
   where variant_code = $1 and state = 'Available' and ($2::bigint is null or place < $2) and sealed is not null
   order by place desc
   limit $3`,
  t.strict({
    id: unitIdColumn,
    place: count,
    product: codeColumn,
    key: t.string,
    sealed: bytes,
    file: orNull(goodsFileColumn),
  }),
);

/** What the owner looks at of the stock, in PostgreSQL. */
export const postgresStockQueries = (run: Run, keys: KeyRing): StockQueries => ({
  levels: (page) => pipe(run(levels, pageValues(page)), TE.map(pageOf)),
  level: (code) => pipe(run(level, [code]), TE.map(RA.head)),
  batches: (code, page) => pipe(run(batches, [...pageValues(page), code]), TE.map(pageOf)),
  units: (code, before, limit) =>
    pipe(
      run(units, [code, before, limit]),
      TE.flatMap(
        (sealed) => async () =>
          E.sequenceArray(
            await inTurns(sealed, ({ place, ...unit }) =>
              pipe(
                openContent(keys, 'stock.units')(unit),
                TE.map((content) => ({ place, content })),
              )(),
            ),
          ),
      ),
    ),
  batch: (id) => pipe(run(batch, [id]), TE.map(RA.head)),
});
