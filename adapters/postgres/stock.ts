import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Stock } from '../../application/ports/stock.ts';
import { storeFailure, type StoreFailure } from '../../application/ports/store-failure.ts';
import type { ProductCode } from '../../domain/product.ts';
import { count, orNull } from './codecs.ts';
import type { Run } from './database.ts';
import { inTurns } from './in-turns.ts';
import type { KeyRing } from './key-ring.ts';
import { fingerprintOf, seal, type UnitKey } from './sealing.ts';
import { as } from './named-parameters.ts';
import { namedWriting, reading } from './statement.ts';

const currentKey = 'select id from unit_keys order by place desc limit 1';

const current = reading('stock.current-key', currentKey, t.type({ id: t.string }));

// The variant is locked, so that two files for it are taken one after the other; buyers are not kept waiting by it.
const adding = `
  with shelf as materialized (
    select code from variants where code = :product for no key update
  ),
  key as materialized (${currentKey}),
  given as materialized (
    select unit.* from unnest(:sealed::bytea[], :hashes::bytea[]) with ordinality as unit (sealed, hash, place)
  ),
  added as (
    insert into units (variant_code, sealed, key_id, content_hash, state)
    select shelf.code, given.sealed, key.id, given.hash, 'Free'
    from shelf join key on key.id = :key cross join given
    order by given.place
    on conflict (variant_code, content_hash) do nothing
    returning id
  )
  select
    exists (select from shelf) as known,
    (select id from key) as key,
    (select count(*) from added) as added,
    (select count(*) from given
     join units on units.variant_code = :product and units.content_hash = given.hash
     where units.state = 'HandedOver') as sold`;

const row = t.type({ known: t.boolean, key: orNull(t.string), added: count, sold: count });
type Added = t.TypeOf<typeof row>;

const add = namedWriting(
  'stock.add',
  adding,
  {
    product: as<ProductCode>(),
    sealed: as<readonly Buffer[]>(),
    hashes: as<readonly Buffer[]>(),
    key: as<string>(),
  },
  row,
);

const failure = (cause: Error): StoreFailure => storeFailure('stock.add', cause);

const keyOfNow = (run: Run, keys: KeyRing): TE.TaskEither<StoreFailure, UnitKey> =>
  pipe(
    run(current),
    TE.flatMap(([key]) =>
      key === undefined
        ? TE.left(failure(new Error('the database knows no key of the goods yet')))
        : pipe(keys.find(key.id), TE.mapLeft(failure)),
    ),
  );

type Sealed = { readonly sealed: readonly Buffer[]; readonly hashes: readonly Buffer[] };

const sealAll = async (key: UnitKey, product: ProductCode, units: readonly string[]): Promise<Sealed> => {
  const done = await inTurns(units, (content) => ({
    sealed: seal(key, product, content),
    hash: fingerprintOf(key, product, content),
  }));
  return { sealed: done.map(({ sealed }) => sealed), hashes: done.map(({ hash }) => hash) };
};

/** How often a rotation may come in between. */
const tries = 3;

const addSealed =
  (run: Run, keys: KeyRing, product: ProductCode, units: readonly string[]) =>
  async (): Promise<E.Either<StoreFailure, Added>> => {
    for (let left = tries; left > 0; left -= 1) {
      const key = await keyOfNow(run, keys)();
      if (E.isLeft(key)) return key;
      const { sealed, hashes } = await sealAll(key.right, product, units);
      const done = await run(...add({ product, sealed, hashes, key: key.right.id }))();
      if (E.isLeft(done)) return done;
      const [answer] = done.right;
      if (answer?.key === key.right.id) return E.right(answer);
    }
    return E.left(failure(new Error('the key of the goods changed again and again')));
  };

/** The stock room in PostgreSQL: units go in sealed. */
export const postgresStock = (run: Run, keys: KeyRing): Stock => ({
  add: (product, units) =>
    pipe(
      addSealed(run, keys, product, units),
      TE.chainW((done) =>
        done.known
          ? TE.right({
              added: done.added,
              alreadySold: done.sold,
              alreadyInStock: units.length - done.added - done.sold,
            })
          : TE.left({ tag: 'UnknownProduct', code: product } as const),
      ),
    ),
});
