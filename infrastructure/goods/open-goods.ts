import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { KeyRing, UnitKeys } from '../../adapters/postgres/stock/key-ring.ts';
import type { Run } from '../../adapters/postgres/kit/run.ts';
import { sealPlainUnits } from '../../adapters/postgres/stock/seal-units.ts';
import { adoptKeys, recallKeys, type WrongKeys } from '../../adapters/postgres/stock/unit-keys.ts';
import type { Log } from '../../application/ports/log.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import type { Role } from '../processes/database-address.ts';
import { openStore, type Store } from '../processes/open-store.ts';
import { Problem } from '../processes/problem.ts';
import { keyFileIn, makeKeyFile } from './key-file.ts';
import { keyPlaceOf, findKeys, ringOf } from './find-keys.ts';
import { withoutKeys, withWrongKeys } from './refusal.ts';
import { unitKeys } from './unit-keys.ts';

/** A store whose goods can be taken in and handed out. */
export type StoreWithGoods = Store & { readonly keys: KeyRing };

const unread = ({ cause }: StoreFailure): Problem =>
  new Problem(
    `The goods in the database could not be prepared (${cause instanceof Error ? cause.message : 'no answer'}). Try again; npm run doctor tells more.`,
  );

const orProblem = async <A>(
  configuration: BaseConfiguration,
  task: TaskEither<StoreFailure | WrongKeys, A>,
): Promise<A> => {
  const done = await task();
  if (E.isRight(done)) return done.right;
  throw done.left.tag === 'WrongKeys'
    ? new Problem(withWrongKeys(keyPlaceOf(configuration), done.left))
    : unread(done.left);
};

/** Hears of the key file that was made now. */
export type TellNewKey = (path: string) => void;

/** As a line of the log: it is the owner's one chance to keep a copy before the first sale. */
export const logNewKey =
  (log: Log): TellNewKey =>
  (path) => {
    log.warn(
      `The goods are sealed with a key that was made now: ${path}. Keep a copy of this file, apart from the copies of the database; without it nothing that was bought can be delivered.`,
    );
  };

const firstKeys = async (
  configuration: BaseConfiguration,
  run: Run,
  tellNewKey: TellNewKey,
): Promise<UnitKeys> => {
  const remembered = await orProblem(configuration, recallKeys(run));
  if (remembered.length > 0) throw new Problem(withoutKeys(keyPlaceOf(configuration), remembered));
  const path = keyFileIn(configuration.dataDir);
  const made = makeKeyFile(path, new Date());
  tellNewKey(path);
  return unitKeys(made);
};

/** Hears of it when there are so many units to seal that it takes a while. */
const tellNowAndThen = (log: Log): ((sealed: number) => void) => {
  let told = 0;
  return (sealed) => {
    if (sealed - told < 10_000) return;
    told = sealed;
    log.info(`sealing the goods of an earlier version: ${String(sealed)} units so far`);
  };
};

/**
 * The keys of the goods, sure to be those that the database was filled with; its first keys are made here. When this
 * resolves no unit is in plain text. Throws a `Problem` when the keys are missing or others.
 */
const openGoods = async (
  configuration: BaseConfiguration,
  store: Store,
  log: Log,
  tellNewKey: TellNewKey,
): Promise<StoreWithGoods> => {
  const { run } = store.database;
  const atHand = findKeys(configuration);
  const known = O.isSome(atHand) ? atHand.value : await firstKeys(configuration, run, tellNewKey);
  await orProblem(configuration, adoptKeys(run, known));
  const keys = ringOf(configuration, known);
  const [current] = await orProblem(configuration, recallKeys(run));
  const key = await keys.find(current?.id ?? '')();
  if (E.isLeft(key)) throw new Problem(key.left.message);
  const sealed = await orProblem(configuration, sealPlainUnits(run, keys, key.right, tellNowAndThen(log)));
  if (sealed > 0) log.info(`${String(sealed)} units that lay in plain text are sealed now`);
  return { ...store, keys };
};

/** Opens the store and its goods. */
export const openStoreWithGoods = async (
  configuration: BaseConfiguration,
  role: Role,
  log: Log,
  tellNewKey = logNewKey(log),
): Promise<StoreWithGoods> => {
  const store = await openStore(configuration, role, log);
  try {
    return await openGoods(configuration, store, log, tellNewKey);
  } catch (cause) {
    await store.close();
    throw cause;
  }
};
