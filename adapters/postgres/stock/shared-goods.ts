import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { NothingWritten, SharedGoodsStore } from '../../../application/ports/shared-goods.ts';
import type { UnknownProduct } from '../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import type { AuditEntry } from '../../../domain/staff/audit-entry.ts';
import type { NewGoodsFile } from '../../../domain/stock/goods-file.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { bytes, codeColumn, count, goodsFileColumn, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as, nullable } from '../kit/named-parameters.ts';
import { namedWriting, reading, withPatience } from '../kit/statement.ts';
import type { KeyRing } from './key-ring.ts';
import { describeFile, openContent } from './content.ts';
import { currentKey } from './sealed-contents.ts';
import { seal, sealBytes } from './sealing.ts';

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
const writing = (file: string): string => `
  with shelf as (select code from variants where code = :product and kind = 'shared'),
   before as materialized (select content_id from shared_goods where variant_code = :product for update),
   file as (${file}),
   sealed as (
     insert into sealed_contents (variant_code, key_id, sealed, file_id)
     select code, :key, :sealed, (select id from file) from shelf
     returning id
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
   select (select version from kept) as version, (select jobs from queued) as jobs`;

const written = {
  product: as<VariantCode>(),
  key: as<string>(),
  sealed: as<Buffer>(),
  audit: auditJson,
  followUps: jobsJson,
};

const writeText = namedWriting(
  'shared-goods.write',
  writing('select null::bigint as id'),
  written,
  t.type({ version: orNull(count) }),
);

/* The former file goes with its content. */
const writeFile = namedWriting(
  'shared-goods.write-file',
  writing(`insert into goods_files (variant_code, key_id, size, sealed)
     select code, :key, :size::integer, :bytes::bytea from shelf returning id`),
  { ...written, size: as<number>(), bytes: as<Buffer>() },
  t.type({ version: orNull(count) }),
);

type Written = {
  readonly product: VariantCode;
  readonly followUps: readonly FollowUp[];
  readonly audit: readonly AuditEntry[];
};

/** Sealed with the key of today: a text, or a file with what describes it. */
const sealing =
  (run: Run, keys: KeyRing, given: Written) =>
  (content: string | NewGoodsFile): TE.TaskEither<StoreFailure, ReturnType<typeof writeText>> =>
    pipe(
      currentKey(run, keys),
      TE.flatMapTask((key) => async () => {
        const { product } = given;
        if (typeof content === 'string')
          return writeText({ ...given, key: key.id, sealed: seal(key, product, content) });
        const size = content.bytes.byteLength;
        const sealed = seal(key, product, describeFile({ name: content.name, size }));
        const bytes = await sealBytes(key, product, content.bytes);
        return withPatience(writeFile({ ...given, key: key.id, sealed, size, bytes }));
      }),
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
      sealing(run, keys, { product, followUps, audit })(content),
      TE.flatMap((asked) => run(...asked)),
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
