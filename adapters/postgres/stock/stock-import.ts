import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type {
  GivenUp,
  ImportGone,
  ImportWatch,
  Published,
  StockImport,
  UnknownProduct,
} from '../../../application/ports/stock.ts';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { AuditEntry } from '../../../domain/staff/audit-entry.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import type { BatchFacts, StockImportId } from '../../../domain/stock/stock-batch.ts';
import { batchIdColumn, codeColumn, count, importIdColumn, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import type { KeyRing } from './key-ring.ts';
import { fingerprintLength, unitSealer, type SealedUnits, type UnitKey } from './sealing.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, withPatience } from '../kit/statement.ts';

const currentKey = 'select id from unit_keys order by place desc limit 1';

/* What nobody said yes to in a day is forgotten, and so is what became of the others. */
export const beginImport = namedWriting(
  'stock.begin',
  `with shelf as (select code from variants where code = :product and kind = 'unit'),
   key as (${currentKey}),
   forgotten as (delete from stock_imports where begun_at < now() - interval '1 day'),
   begun as (
     insert into stock_imports (variant_code, key_id) select shelf.code, key.id from shelf cross join key returning id
   )
   select exists (select from shelf) as known, (select id from key) as key, (select id from begun) as id`,
  { product: as<VariantCode>() },
  t.type({ known: t.boolean, key: orNull(t.string), id: orNull(importIdColumn) }),
);

/* The units come as one piece of bytes each for what is sealed and for the hashes. Looks each unit up by itself, whatever the planner thinks of tables that it has not counted yet. */
const gather = namedWriting(
  'stock.gather',
  `with unit as materialized (
     select place,
            substring(:sealed::bytea, (sum(length) over (order by place) - length)::integer + 1, length) as sealed,
            substring(:hashes::bytea, (place::integer - 1) * ${String(fingerprintLength)} + 1, ${String(fingerprintLength)}) as hash
     from unnest(:lengths::integer[]) with ordinality as given (length, place)
   ),
   given as materialized (
     select sealed, hash, place,
            (select state from units where variant_code = :product and content_hash = unit.hash) as state
     from unit
   ),
   gathered as (
     insert into incoming_units (import_id, place, sealed, content_hash)
     select :id, :from::integer + place, sealed, hash from given where state is null
   )
   select count(*) filter (where state in ('Sold', 'Burned')) as sold,
          count(*) filter (where state not in ('Sold', 'Burned')) as "inStock"
   from given`,
  {
    id: as<StockImportId>(),
    product: as<VariantCode>(),
    from: as<number>(),
    sealed: as<Buffer>(),
    lengths: as<readonly number[]>(),
    hashes: as<Buffer>(),
  },
  t.type({ sold: count, inStock: count }),
);

const closing = t.type({ gathered: count, fresh: count });

const close = namedWriting(
  'stock.gathered',
  `with incoming as materialized (
     select count(*) as gathered, count(distinct content_hash) as fresh from incoming_units where import_id = :id
   ),
   closed as (
     update stock_imports set gathered = incoming.gathered from incoming where stock_imports.id = :id
   )
   select gathered, fresh from incoming`,
  { id: as<StockImportId>() },
  closing,
);

/* What a process that died had gathered is removed as well. */
const clear = namedWriting(
  'stock.clear',
  `delete from incoming_units where import_id = :id or gathered_at < now() - interval '1 day'`,
  { id: as<StockImportId>() },
  t.unknown,
);

const forget = namedWriting(
  'stock.forget',
  'delete from stock_imports where id = :id and batch_id is null',
  { id: as<StockImportId>() },
  t.unknown,
);

/*
 * The product is locked, so that two files for it are taken one after the other; buyers are not kept waiting by it.
 * Nothing is on sale before this statement, and everything after it. A crash empties the table of what was gathered.
 */
const publish = namedWriting(
  'stock.publish',
  `with import as materialized (
     select id, variant_code, key_id, gathered, batch_id, added from stock_imports where id = :id for update
   ),
   shelf as materialized (
     select variants.code from variants join import on import.variant_code = variants.code
     for no key update of variants
   ),
   ready as materialized (
     select import.id, shelf.code, import.key_id from import join shelf on true
     where import.batch_id is null
       and import.key_id = (${currentKey})
       and import.gathered = (select count(*) from incoming_units where import_id = :id)
   ),
   batch as (
     insert into stock_batches (variant_code, name, supplier, cost)
     select ready.code, :name, :supplier, :cost::bigint from ready
     returning id
   ),
   added as (
     insert into units (variant_code, sealed, key_id, content_hash, state, batch_id, file_id)
     select ready.code, incoming.sealed, ready.key_id, incoming.content_hash, 'Available', batch.id, incoming.file_id
     from ready cross join batch cross join incoming_units incoming
     where incoming.import_id = :id
     order by incoming.place
     on conflict (variant_code, content_hash) do nothing
     returning id, file_id
   ),
   claimed as (
     update goods_files set import_id = null
     where import_id = :id and id = any(array(select file_id from added where file_id is not null))
   ),
   doubled as (
     delete from goods_files using ready
     where goods_files.import_id = ready.id
       and goods_files.id <> all(array(select file_id from added where file_id is not null))
   ),
   published as (
     update stock_imports set batch_id = batch.id, added = (select count(*) from added)
     from batch where stock_imports.id = :id
     returning stock_imports.id as version
   ),
   audited as (${insertAudit('published', ':audit')}),
   queued as (${enqueueJobs('published', ':followUps')})
   select
     import.variant_code as product,
     coalesce((select id from batch), import.batch_id) as batch,
     coalesce((select count(*) from added cross join batch), 0) + coalesce(import.added, 0) as added,
     (select count(*) from published) as published,
     (select jobs from queued) as jobs
   from import`,
  {
    id: as<StockImportId>(),
    name: as<string | null>(),
    supplier: as<string | null>(),
    cost: as<number | null>(),
    followUps: jobsJson,
    audit: auditJson,
  },
  t.type({ product: codeColumn, batch: orNull(batchIdColumn), added: count, published: count }),
);

type Outcome<A> = E.Either<StoreFailure, A>;

const failure = (cause: Error): StoreFailure => storeFailure('stock.gather', cause);
const gone: ImportGone = { tag: 'ImportGone' };

/** So many units travel at once, or fewer where they have more characters than that. */
const chunk = { units: 1_000, characters: 256 * 1024 };

function* chunksOf(units: Iterable<string>): Generator<readonly string[]> {
  let some: string[] = [];
  let characters = 0;
  for (const unit of units) {
    some.push(unit);
    characters += unit.length;
    if (some.length === chunk.units || characters >= chunk.characters) {
      yield some;
      some = [];
      characters = 0;
    }
  }
  if (some.length > 0) yield some;
}

type Known = { readonly alreadyInStock: number; readonly alreadySold: number };
type Target = { readonly id: StockImportId; readonly product: VariantCode };

const gatherChunk = async (
  run: Run,
  target: Target,
  sealed: SealedUnits,
  from: number,
  before: Known,
): Promise<Outcome<Known>> => {
  const done = await run(...gather({ ...target, from, ...sealed }))();
  if (E.isLeft(done)) return done;
  const [{ sold, inStock } = { sold: 0, inStock: 0 }] = done.right;
  return E.right({ alreadySold: before.alreadySold + sold, alreadyInStock: before.alreadyInStock + inStock });
};

/*
 * A chunk is sealed while the database takes in the one before it, in other memory. Nobody leaves while one is under way: what
 * came in after the others were removed would stay.
 */
const gatherAll = async (
  run: Run,
  key: UnitKey,
  target: Target,
  units: Iterable<string>,
  watch: ImportWatch,
): Promise<E.Either<GivenUp | StoreFailure, Known>> => {
  let [seal, sealNext] = [unitSealer(key, target.product), unitSealer(key, target.product)];
  let from = 0;
  let underWay: Promise<Outcome<Known>> = Promise.resolve(E.right({ alreadyInStock: 0, alreadySold: 0 }));
  for (const some of chunksOf(units)) {
    const sealed = await seal(some);
    const done = await underWay;
    if (E.isLeft(done)) return done;
    if (from > 0) watch.gathered(from);
    if (watch.isGivenUp()) return E.left({ tag: 'GivenUp' });
    underWay = gatherChunk(run, target, sealed, from, done.right);
    from += some.length;
    [seal, sealNext] = [sealNext, seal];
  }
  const known = await underWay;
  if (E.isLeft(known)) return known;
  if (from > 0) watch.gathered(from);
  return watch.isGivenUp() ? E.left({ tag: 'GivenUp' }) : known;
};

const closeImport = async (
  run: Run,
  id: StockImportId,
  known: Known,
): Promise<Outcome<Omit<StockImport, 'id' | 'product'>>> =>
  E.map(([{ gathered, fresh } = { gathered: 0, fresh: 0 }]: readonly t.TypeOf<typeof closing>[]) => ({
    fresh,
    repeated: gathered - fresh,
    ...known,
  }))(await run(...withPatience(close({ id })))());

const clearAll = async (run: Run, id: StockImportId): Promise<Outcome<unknown>> => {
  const forgotten = await run(...forget({ id }))();
  const cleared = await run(...withPatience(clear({ id })))();
  return E.isLeft(forgotten) ? forgotten : cleared;
};

/** Gathers units, sealed, where nobody buys; no message to the server carries more than a chunk. What breaks off leaves nothing. */
export const gatherUnits =
  (run: Run, keys: KeyRing) =>
  (
    product: VariantCode,
    units: Iterable<string>,
    watch: ImportWatch,
  ): TaskEither<UnknownProduct | GivenUp | StoreFailure, StockImport> =>
  async () => {
    const begun = await run(...beginImport({ product }))();
    if (E.isLeft(begun)) return begun;
    const [{ known, key, id } = { known: false, key: null, id: null }] = begun.right;
    if (!known) return E.left({ tag: 'UnknownProduct', code: product });
    if (key === null || id === null)
      return E.left(failure(new Error('the database knows no key of the goods yet')));
    const found = await keys.find(key)();
    const gathered = E.isLeft(found)
      ? E.left(failure(found.left))
      : await gatherAll(run, found.right, { id, product }, units, watch);
    const counted = E.isLeft(gathered) ? gathered : await closeImport(run, id, gathered.right);
    // If it fails, a later import does it.
    if (E.isLeft(counted)) await clearAll(run, id);
    return E.map((counts: Omit<StockImport, 'id' | 'product'>) => ({ id, product, ...counts }))(counted);
  };

/** Puts what was gathered on the shelf, in one statement. */
export const publishImport =
  (run: Run) =>
  (
    id: StockImportId,
    facts: BatchFacts,
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
  ): TaskEither<ImportGone | StoreFailure, Published> =>
  async () => {
    const done = await run(...withPatience(publish({ id, ...facts, followUps, audit })))();
    if (E.isLeft(done)) return done;
    const [row] = done.right;
    if (row?.published === 1) await run(...withPatience(clear({ id })))();
    return row === undefined || row.batch === null
      ? E.left(gone)
      : E.right({ batch: row.batch, product: row.product, added: row.added });
  };

export const discardImport =
  (run: Run) =>
  (id: StockImportId): TaskEither<StoreFailure, void> =>
  async () =>
    E.map(() => undefined)(await clearAll(run, id));

/** How often a rotation may come in between. */
const tries = 3;

const unwatched: ImportWatch = { gathered: () => undefined, isGivenUp: () => false };

/** Both at once, for whoever has seen what is in it already. */
export const importUnits =
  (run: Run, keys: KeyRing) =>
  (
    product: VariantCode,
    units: readonly string[],
    facts: BatchFacts,
    followUps: readonly FollowUp[],
  ): TaskEither<UnknownProduct | StoreFailure, StockImport & { readonly added: number }> =>
  async () => {
    for (let left = tries; left > 0; left -= 1) {
      const gathered = await gatherUnits(run, keys)(product, units, unwatched)();
      if (E.isLeft(gathered))
        return gathered.left.tag === 'GivenUp'
          ? E.left(failure(new Error('nobody gives this up')))
          : E.left(gathered.left);
      const { id, fresh } = gathered.right;
      if (fresh === 0) {
        await clearAll(run, id);
        return E.right({ ...gathered.right, added: 0 });
      }
      const published = await publishImport(run)(id, facts, followUps, [])();
      if (E.isRight(published)) return E.right({ ...gathered.right, added: published.right.added });
      await clearAll(run, id);
      if (published.left.tag === 'StoreFailure') return E.left(published.left);
    }
    return E.left(failure(new Error('the key of the goods changed again and again')));
  };
