import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type {
  FileOutcome,
  FilesImport,
  ImportGone,
  UnknownProduct,
} from '../../../application/ports/stock.ts';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { NewGoodsFile } from '../../../domain/stock/goods-file.ts';
import type { StockImportId } from '../../../domain/stock/stock-batch.ts';
import { codeColumn, count } from '../kit/codecs.ts';
import { as } from '../kit/named-parameters.ts';
import type { Run } from '../kit/run.ts';
import { namedReading, namedWriting, withPatience } from '../kit/statement.ts';
import { describeFile } from './content.ts';
import type { KeyRing } from './key-ring.ts';
import { fingerprintOfFile, seal, sealBytes, type UnitKey } from './sealing.ts';
import { beginImport } from './stock-import.ts';

const open = namedReading(
  'stock.open-import',
  'select variant_code as product, key_id as key from stock_imports where id = :id and batch_id is null',
  { id: as<StockImportId>() },
  t.type({ product: codeColumn, key: t.string }),
);

/* One file a statement: it may be large. A double leaves nothing but its count. */
const gather = namedWriting(
  'stock.gather-file',
  `with import as materialized (
     select id, variant_code, key_id from stock_imports
     where id = :id and key_id = :key and batch_id is null
     for update
   ),
   known as materialized (
     select import.id,
            case
              when unit.state in ('Sold', 'Burned') then 'Sold'
              when unit.state is not null then 'InStock'
              when exists (select from incoming_units where import_id = :id and content_hash = :hash) then 'Repeated'
              else 'Fresh'
            end as outcome
     from import left join units unit on unit.variant_code = import.variant_code and unit.content_hash = :hash
   ),
   file as (
     insert into goods_files (variant_code, key_id, size, sealed, import_id)
     select import.variant_code, import.key_id, :size::integer, :bytes::bytea, import.id
     from import join known using (id)
     where known.outcome = 'Fresh'
     returning id
   ),
   kept as (
     insert into incoming_units (import_id, place, sealed, content_hash, file_id)
     select :id, (select count(*) + 1 from incoming_units where import_id = :id), :sealed::bytea, :hash, file.id
     from file
   )
   update stock_imports import
   set gathered = coalesce(import.gathered, 0) + (known.outcome = 'Fresh')::integer,
       repeated = import.repeated + (known.outcome = 'Repeated')::integer,
       in_stock = import.in_stock + (known.outcome = 'InStock')::integer,
       sold_before = import.sold_before + (known.outcome = 'Sold')::integer,
       bytes = import.bytes + case when known.outcome = 'Fresh' then :size::integer else 0 end
   from known
   where import.id = known.id
   returning import.variant_code as product, import.gathered as fresh, import.repeated, import.in_stock as "alreadyInStock",
     import.sold_before as "alreadySold", import.bytes, known.outcome as last`,
  {
    id: as<StockImportId>(),
    key: as<string>(),
    hash: as<Buffer>(),
    size: as<number>(),
    bytes: as<Buffer>(),
    sealed: as<Buffer>(),
  },
  t.strict({
    product: codeColumn,
    fresh: count,
    repeated: count,
    alreadyInStock: count,
    alreadySold: count,
    bytes: count,
    last: t.keyof<Record<FileOutcome, null>>({ Fresh: null, Repeated: null, InStock: null, Sold: null }),
  }),
);

const failure = (words: string): StoreFailure => storeFailure('stock.gather-file', new Error(words));
const gone: ImportGone = { tag: 'ImportGone' };

/** Begins an import of files. */
export const openFileImport =
  (run: Run) =>
  (product: VariantCode): TaskEither<UnknownProduct | StoreFailure, StockImportId> =>
  async () => {
    const begun = await run(...beginImport({ product }))();
    if (E.isLeft(begun)) return begun;
    const [{ known, id } = { known: false, id: null }] = begun.right;
    if (!known) return E.left({ tag: 'UnknownProduct', code: product });
    return id === null ? E.left(failure('the database knows no key of the goods yet')) : E.right(id);
  };

const sealed = async (key: UnitKey, product: VariantCode, { name, bytes }: NewGoodsFile) => ({
  hash: await fingerprintOfFile(key, product, bytes),
  size: bytes.byteLength,
  bytes: await sealBytes(key, product, bytes),
  sealed: seal(key, product, describeFile({ name, size: bytes.byteLength })),
});

/** Keeps one file of an import, sealed, where nobody buys. */
export const gatherFile =
  (run: Run, keys: KeyRing) =>
  (id: StockImportId, file: NewGoodsFile): TaskEither<ImportGone | StoreFailure, FilesImport> =>
  async () => {
    const opened = await run(...open({ id }))();
    if (E.isLeft(opened)) return opened;
    const [found] = opened.right;
    if (found === undefined) return E.left(gone);
    const key = await keys.find(found.key)();
    if (E.isLeft(key)) return E.left(failure(key.left.message));
    const given = await sealed(key.right, found.product, file);
    const done = await run(...withPatience(gather({ id, key: found.key, ...given })))();
    if (E.isLeft(done)) return done;
    const [row] = done.right;
    return row === undefined ? E.left(gone) : E.right({ id, ...row });
  };
