import * as E from 'fp-ts/lib/Either.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { bytes, count } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import type { UnitKeys } from './key-ring.ts';
import { isSameFingerprintKey, isSameKey, proofsOf, type UnitKey } from './sealing.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';

/** A key that units in the database are, or may be, sealed with. */
const rememberedKey = t.strict({ id: t.string, place: count, proof: bytes, fingerprintProof: bytes });
export type RememberedKey = t.TypeOf<typeof rememberedKey>;

const recall = reading(
  'unit-keys.recall',
  'select id, place, proof, fingerprint_proof as "fingerprintProof" from unit_keys order by place desc',
  rememberedKey,
);

/** The keys that this database was filled with, the current one first. */
export const recallKeys = (run: Run): TE.TaskEither<StoreFailure, readonly RememberedKey[]> => run(recall);

const remember = namedWriting(
  'unit-keys.remember',
  `insert into unit_keys (place, id, proof, fingerprint_proof) values (:place, :id, :proof, :fingerprintProof)
   on conflict do nothing`,
  { place: as<number>(), id: as<string>(), proof: as<Buffer>(), fingerprintProof: as<Buffer>() },
  t.unknown,
);

/** Makes a key the current one, unless another has become it meanwhile. */
export const rememberKey = (
  run: Run,
  key: UnitKey,
  remembered: readonly RememberedKey[],
): TE.TaskEither<StoreFailure, unknown> => {
  const place = (remembered[0]?.place ?? 0) + 1;
  return run(...remember({ place, id: key.id, ...proofsOf(key) }));
};

/** What is wrong with the keys at hand; ids only. */
export type WrongKeys = {
  readonly tag: 'WrongKeys';
  /** Units are sealed with these, and they are not at hand. */
  readonly missing: readonly string[];
  /** Keys at hand that have these names, and are not the ones that units were sealed with. */
  readonly different: readonly string[];
  readonly otherFingerprintKey: boolean;
};

const compared = (keys: UnitKeys, remembered: readonly RememberedKey[]): WrongKeys => {
  const named = (id: string): UnitKey | undefined => keys.find((key) => key.id === id);
  const isDifferent = (one: RememberedKey): boolean => {
    const key = named(one.id);
    return key !== undefined && !isSameKey(key, one);
  };
  return {
    tag: 'WrongKeys',
    missing: remembered.filter(({ id }) => named(id) === undefined).map(({ id }) => id),
    different: remembered.filter(isDifferent).map(({ id }) => id),
    otherFingerprintKey: remembered.some((one) => !isSameFingerprintKey(keys[0], one)),
  };
};

/** Whether these are the keys that the database was filled with. */
export const checkKeys = (
  keys: UnitKeys,
  remembered: readonly RememberedKey[],
): E.Either<WrongKeys, void> => {
  const found = compared(keys, remembered);
  const isWrong = found.missing.length + found.different.length > 0 || found.otherFingerprintKey;
  return isWrong ? E.left(found) : E.right(undefined);
};

const recallOrRemember = (run: Run, keys: UnitKeys): TE.TaskEither<StoreFailure, readonly RememberedKey[]> =>
  pipe(
    recallKeys(run),
    TE.flatMap((known) =>
      RA.isNonEmpty(known)
        ? TE.right(known)
        : pipe(
            rememberKey(run, keys[0], known),
            TE.flatMap(() => recallKeys(run)),
          ),
    ),
  );

/** The same, for a process that begins; a database that was never filled takes the first key for its own. */
export const adoptKeys = (run: Run, keys: UnitKeys): TE.TaskEither<WrongKeys | StoreFailure, void> =>
  pipe(
    recallOrRemember(run, keys),
    TE.flatMapEither((remembered) => checkKeys(keys, remembered)),
  );
