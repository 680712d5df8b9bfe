import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';
import { bytes, codeColumn, count, orNull, unitIdColumn } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { inTurns } from '../kit/in-turns.ts';
import type { KeyRing } from './key-ring.ts';
import { fingerprintAsWritten, open, seal, type UnitKey } from './sealing.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';

/** A unit as it lies there: in plain text from before units were sealed, or sealed with a key. */
const unit = t.type({
  id: unitIdColumn,
  product: codeColumn,
  content: orNull(t.string),
  key: orNull(t.string),
  sealed: orNull(bytes),
});
type Unit = t.TypeOf<typeof unit>;

const columns = 'id, variant_code as product, content, key_id as key, sealed';

const inPlainText = reading(
  'units.in-plain-text',
  `select ${columns} from units where sealed is null and id > $1 and key_id is distinct from $2 order by id limit $3`,
  unit,
);

const sealedOtherwise = reading(
  'units.sealed-otherwise',
  `select ${columns} from units where id > $1 and key_id is distinct from $2 order by id limit $3`,
  unit,
);

/*
 * Never waits for a unit that somebody is buying, but leaves it for the next look; so it holds no lock while it
 * waits for another. Whatever else has become of the unit meanwhile stays as it is. A fingerprint that was made
 * once stays: it may be of a time when other characters made a difference.
 */
const sealing = namedWriting(
  'units.seal',
  `with given as materialized (
     select unit.* from unnest(:ids::bigint[], :sealed::bytea[], :hashes::bytea[]) as unit (id, sealed, hash)
   ),
   ready as materialized (
     select units.id from units join given using (id)
     where units.key_id is distinct from :key
     order by units.variant_code, units.place
     for update of units skip locked
   ),
   changed as (
     update units set content = null, sealed = given.sealed, key_id = :key,
            content_hash = case when units.sealed is null then given.hash else units.content_hash end
     from given
     where units.id = given.id and units.id = any(array(select id from ready))
     returning units.id
   )
   select count(*) as count from changed`,
  {
    ids: as<readonly UnitId[]>(),
    sealed: as<readonly Buffer[]>(),
    hashes: as<readonly Buffer[]>(),
    key: as<string>(),
  },
  t.type({ count }),
);

/** So many units a statement: some ten milliseconds in which a buyer may have to wait for one of them. */
const batch = 500;
/** Milliseconds before units that somebody was buying are looked at again. */
const pause = 50;

type Outcome<A> = E.Either<StoreFailure, A>;

const failure = (cause: Error): StoreFailure => storeFailure('units.seal', cause);

const contentOf = async (
  keys: KeyRing,
  { id, product, content, key, sealed }: Unit,
): Promise<Outcome<string>> => {
  if (content !== null) return E.right(content);
  const found = await keys.find(key ?? '')();
  if (E.isLeft(found)) return E.left(failure(found.left));
  const broken = failure(new Error(`unit ${String(id)} does not open with its key ${key ?? ''}`));
  return E.fromOption(() => broken)(open(found.right, product, sealed ?? Buffer.alloc(0)));
};

const sealBatch = async (
  run: Run,
  keys: KeyRing,
  to: UnitKey,
  units: readonly Unit[],
): Promise<Outcome<number>> => {
  const all = await inTurns(units, async (one) =>
    pipe(
      await contentOf(keys, one),
      E.map((content) => ({
        sealed: seal(to, one.product, content),
        hash: fingerprintAsWritten(to, one.product, content),
      })),
    ),
  );
  const ready = E.sequenceArray(all);
  if (E.isLeft(ready)) return ready;
  const sealed = ready.right.map((one) => one.sealed);
  const hashes = ready.right.map((one) => one.hash);
  const done = await run(...sealing({ ids: units.map(({ id }) => id), sealed, hashes, key: to.id }))();
  return E.map(([answer]: readonly { readonly count: number }[]) => answer?.count ?? 0)(done);
};

/** Hears how many units have been sealed so far, after each batch. */
export type Progress = (sealed: number) => void;

const sealAll =
  (look: typeof inPlainText) =>
  (run: Run, keys: KeyRing, to: UnitKey, progress: Progress): TaskEither<StoreFailure, number> =>
  async () => {
    let total = 0;
    for (let after = 0, passedOver = false; ;) {
      const found = await run(look, [after, to.id, batch])();
      if (E.isLeft(found)) return found;
      const last = found.right.at(-1);
      if (last === undefined) {
        if (!passedOver) return E.right(total);
        await sleep(pause);
        [after, passedOver] = [0, false];
        continue;
      }
      const done = await sealBatch(run, keys, to, found.right);
      if (E.isLeft(done)) return done;
      total += done.right;
      passedOver ||= done.right < found.right.length;
      after = last.id;
      progress(total);
    }
  };

/** Seals what versions before sealing left in plain text, batch by batch, beside a running shop; begun again after a kill it goes on. Answers how many it sealed. */
export const sealPlainUnits = sealAll(inPlainText);

/** Seals anew, with `to`, whatever is sealed with other keys; in the same way. */
export const sealAnew = sealAll(sealedOtherwise);
