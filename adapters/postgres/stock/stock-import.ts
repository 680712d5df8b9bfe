import { randomUUID } from 'node:crypto';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { ProductCode } from '../../../domain/product.ts';
import { count, orNull } from '../kit/codecs.ts';
import type { Run } from '../kit/database.ts';
import { inTurns } from '../kit/in-turns.ts';
import type { KeyRing } from './key-ring.ts';
import { fingerprintOf, seal, type UnitKey } from './sealing.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting, withPatience } from '../kit/statement.ts';

const currentKey = 'select id from unit_keys order by place desc limit 1';

const begin = namedReading(
  'stock.begin',
  `select exists (select from variants where code = :product) as known, (${currentKey}) as key`,
  { product: as<ProductCode>() },
  t.type({ known: t.boolean, key: orNull(t.string) }),
);

/* Looks each unit up by itself, whatever the planner thinks of tables that it has not counted yet. */
const gather = namedWriting(
  'stock.gather',
  `with given as materialized (
     select unit.sealed, unit.hash, unit.place,
            (select state from units where variant_code = :product and content_hash = unit.hash) as state
     from unnest(:sealed::bytea[], :hashes::bytea[]) with ordinality as unit (sealed, hash, place)
   ),
   gathered as (
     insert into incoming_units (import_id, place, sealed, content_hash)
     select :id, :from::integer + place, sealed, hash from given where state is null
     on conflict do nothing
   )
   select count(*) filter (where state = 'Sold') as sold from given`,
  {
    id: as<string>(),
    product: as<ProductCode>(),
    from: as<number>(),
    sealed: as<readonly Buffer[]>(),
    hashes: as<readonly Buffer[]>(),
  },
  t.type({ sold: count }),
);

/* What a process that died had gathered is removed as well. */
const clear = namedWriting(
  'stock.clear',
  `delete from incoming_units where import_id = :id or gathered_at < now() - interval '1 day'`,
  { id: as<string>() },
  t.unknown,
);

/*
 * The product is locked, so that two files for it are taken one after the other; buyers are not kept waiting by it.
 * Nothing is on sale before this statement, and everything after it.
 */
const put = namedWriting(
  'stock.put',
  `with shelf as materialized (
     select code from variants where code = :product for no key update
   ),
   key as materialized (${currentKey}),
   batch as (
     insert into stock_batches (variant_code)
     select shelf.code from shelf join key on key.id = :key
     where exists (select from incoming_units where import_id = :id)
     returning id
   ),
   added as (
     insert into units (variant_code, sealed, key_id, content_hash, state, batch_id)
     select :product, incoming.sealed, :key, incoming.content_hash, 'Available', batch.id
     from batch cross join incoming_units incoming
     where incoming.import_id = :id
     order by incoming.place
     on conflict (variant_code, content_hash) do nothing
     returning id
   )
   select
     exists (select from shelf) as known,
     (select id from key) as key,
     (select count(*) from added) as added`,
  { id: as<string>(), product: as<ProductCode>(), key: as<string>() },
  t.type({ known: t.boolean, key: orNull(t.string), added: count }),
);

/** How an import ended: `known` tells whether there is such a product. */
export type ImportEnd = { readonly known: boolean; readonly added: number; readonly sold: number };

type Outcome<A> = E.Either<StoreFailure, A>;

const failure = (cause: Error): StoreFailure => storeFailure('stock.add', cause);

/** So many units travel at once. */
const chunk = 1_000;

/** Answers how many of the units were sold before. */
const gatherAll = async (
  run: Run,
  key: UnitKey,
  product: ProductCode,
  units: readonly string[],
  id: string,
): Promise<Outcome<number>> => {
  let sold = 0;
  for (let from = 0; from < units.length; from += chunk) {
    const some = units.slice(from, from + chunk);
    const ready = await inTurns(some, (content) => ({
      sealed: seal(key, product, content),
      hash: fingerprintOf(key, product, content),
    }));
    const sealed = ready.map((one) => one.sealed);
    const hashes = ready.map((one) => one.hash);
    const done = await run(...gather({ id, product, from, sealed, hashes }))();
    if (E.isLeft(done)) return done;
    sold += done.right[0]?.sold ?? 0;
  }
  return E.right(sold);
};

/** The end of an import with this key; null when another key has become the current one meanwhile. */
const importWith = async (
  run: Run,
  key: UnitKey,
  product: ProductCode,
  units: readonly string[],
): Promise<Outcome<ImportEnd | null>> => {
  const id = randomUUID();
  try {
    const gathered = await gatherAll(run, key, product, units, id);
    if (E.isLeft(gathered)) return gathered;
    const done = await run(...withPatience(put({ id, product, key: key.id })))();
    if (E.isLeft(done)) return done;
    const [end] = done.right;
    return E.right(end?.key === key.id ? { known: end.known, added: end.added, sold: gathered.right } : null);
  } finally {
    // If it fails, a later import does it.
    await run(...clear({ id }))();
  }
};

/** How often a rotation may come in between. */
const tries = 3;

/**
 * Gathers the units, sealed, where nobody buys, and puts all of them on the shelf in one statement: an import that breaks off leaves
 * nothing, and no message to the server carries more than a chunk.
 */
export const importUnits =
  (
    run: Run,
    keys: KeyRing,
    product: ProductCode,
    units: readonly string[],
  ): TaskEither<StoreFailure, ImportEnd> =>
  async () => {
    for (let left = tries; left > 0; left -= 1) {
      const begun = await run(...begin({ product }))();
      if (E.isLeft(begun)) return begun;
      const [{ known, key } = { known: false, key: null }] = begun.right;
      if (!known) return E.right({ known, added: 0, sold: 0 });
      if (key === null) return E.left(failure(new Error('the database knows no key of the goods yet')));
      const found = await keys.find(key)();
      if (E.isLeft(found)) return E.left(failure(found.left));
      const end = await importWith(run, found.right, product, units);
      if (E.isLeft(end)) return end;
      if (end.right !== null) return E.right(end.right);
    }
    return E.left(failure(new Error('the key of the goods changed again and again')));
  };
