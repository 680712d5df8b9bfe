import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { NothingWritten, SharedGoodsStore } from '../../../application/ports/shared-goods.ts';
import type { UnknownProduct } from '../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { bytes, codeColumn, count, goodsFileColumn, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as, nullable } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';
import type { KeyRing } from './key-ring.ts';
import { openContent } from './content.ts';
import { sealedFor } from './sealed-contents.ts';

const find = reading(
  'shared-goods.find',
  `select content.variant_code as product, content.key_id as key, content.sealed, content.file_id as file,
          goods.ceiling, goods.reserved, goods.sold
   from shared_goods goods join sealed_contents content on content.id = goods.content_id
   where goods.variant_code = $1`,
  t.strict({
    product: codeColumn,
    key: t.string,
    sealed: bytes,
    file: orNull(goodsFileColumn),
    ceiling: orNull(count),
    reserved: count,
    sold: count,
  }),
);

/* A content is replaced and never changed, so that a rotation of keys that read the former one cannot put it back. */
const write = namedWriting(
  'shared-goods.write',
  `with shelf as (select code from variants where code = :product and kind = 'shared'),
   before as materialized (select content_id from shared_goods where variant_code = :product for update),
   sealed as (
     insert into sealed_contents (variant_code, key_id, sealed) select code, :key, :sealed from shelf returning id
   ),
   kept as (
     insert into shared_goods (variant_code, content_id)
     select shelf.code, sealed.id from shelf cross join sealed left join before on true
     on conflict (variant_code) do update set content_id = excluded.content_id
     returning 1 as version
   ),
   gone as (delete from sealed_contents where id in (select content_id from before cross join kept)),
   audited as (${insertAudit('kept', ':audit')}),
   queued as (${enqueueJobs('kept', ':followUps')})
   select (select version from kept) as version, (select jobs from queued) as jobs`,
  {
    product: as<VariantCode>(),
    key: as<string>(),
    sealed: as<Buffer>(),
    audit: auditJson,
    followUps: jobsJson,
  },
  t.type({ version: orNull(count) }),
);

const limit = namedWriting(
  'shared-goods.limit',
  `with kept as (
     update shared_goods set ceiling = :ceiling::integer where variant_code = :product returning 1 as version
   ),
   audited as (${insertAudit('kept', ':audit')}),
   queued as (${enqueueJobs('kept', ':followUps')})
   select (select version from kept) as version, (select jobs from queued) as jobs`,
  {
    product: as<VariantCode>(),
    ceiling: nullable(as<number>()),
    audit: auditJson,
    followUps: jobsJson,
  },
  t.type({ version: orNull(count) }),
);

/** What is the same to everybody who buys it, in PostgreSQL: sealed like units. */
export const postgresSharedGoods = (run: Run, keys: KeyRing): SharedGoodsStore => ({
  find: (product) =>
    pipe(
      run(find, [product]),
      TE.flatMap(([row]) => {
        if (row === undefined) return TE.right(O.none);
        const { ceiling, reserved, sold, ...unit } = row;
        return pipe(
          openContent(keys, 'shared-goods.find')({ id: null, ...unit }),
          TE.map((content) => O.some({ content, ceiling, reserved, sold })),
        );
      }),
    ),
  write: (product, content, followUps, audit) =>
    pipe(
      sealedFor(run, keys)(product, content),
      TE.flatMap((sealed) => run(...write({ product, ...sealed, followUps, audit }))),
      TE.flatMap(([row]): TE.TaskEither<UnknownProduct | StoreFailure, void> =>
        row === undefined || row.version === null
          ? TE.left({ tag: 'UnknownProduct', code: product })
          : TE.right(undefined),
      ),
    ),
  limit: (product, ceiling, followUps, audit) =>
    pipe(
      run(...limit({ product, ceiling, followUps, audit })),
      TE.flatMap(([row]): TE.TaskEither<NothingWritten | StoreFailure, void> =>
        row === undefined || row.version === null ? TE.left({ tag: 'NothingWritten' }) : TE.right(undefined),
      ),
    ),
});
