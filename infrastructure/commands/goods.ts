import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { UnitKeys } from '../../adapters/postgres/stock/key-ring.ts';
import type { UnitKey } from '../../adapters/postgres/stock/sealing.ts';
import { rotateTo, rotatingAlone } from '../../adapters/postgres/stock/rotation.ts';
import { checkKeys, recallKeys, type RememberedKey } from '../../adapters/postgres/stock/unit-keys.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { addNewKey } from '../goods/key-file.ts';
import { keyPlaceOf, findKeys } from '../goods/find-keys.ts';
import { openStoreWithGoods, type StoreWithGoods } from '../goods/open-goods.ts';
import { withoutKeys, withWrongKeys } from '../goods/refusal.ts';
import { unitKeys } from '../goods/unit-keys.ts';
import { Problem } from '../processes/problem.ts';
import { commandLog } from './loggers.ts';

const broken = ({ cause }: StoreFailure): Problem =>
  new Problem(
    `The rotation did not come to its end (${cause instanceof Error ? cause.message : 'no answer'}). Nothing is lost, and the shop can go on: run npm run goods -- rotate again, it continues where it was.`,
  );

const noNewerKey = (current: string): Problem =>
  new Problem(
    `GOODS_KEYS names no key newer than ${current}, which the goods are sealed with. Put a new one in front of it in the settings of every process, like GOODS_KEYS=<new name>:<what openssl rand -base64 32 prints>,${current}:…, restart them, and run this again.`,
  );

/** The key to rotate to: one that was made ready and not used, that of a rotation which was interrupted, or a new one. */
const nextKey = (
  configuration: BaseConfiguration,
  [newest]: UnitKeys,
  remembered: readonly RememberedKey[],
): UnitKey | null => {
  const [current] = remembered;
  if (current === undefined || !remembered.some(({ id }) => id === newest.id)) return newest;
  if (remembered.length > 1) return null;
  const place = keyPlaceOf(configuration);
  if (place.tag === 'Settings') throw noNewerKey(current.id);
  return unitKeys(addNewKey(place.path, new Date()))[0];
};

const keyNamed = async ({ keys }: StoreWithGoods, id: string): Promise<UnitKey> => {
  const key = await keys.find(id)();
  if (E.isLeft(key)) throw new Problem(key.left.message);
  return key.right;
};

const afterwards = (configuration: BaseConfiguration, id: string): string => {
  const place = keyPlaceOf(configuration);
  return place.tag === 'Settings'
    ? `Keys after ${id} in GOODS_KEYS may be removed from the settings; keep them for the backups made before now.`
    : `Make a new copy of ${place.path}. The keys after ${id} in it are needed only for the backups made before now.`;
};

/** As they are now that nobody else rotates: a rotation may have ended since this process began. */
const keysOfNow = (configuration: BaseConfiguration, remembered: readonly RememberedKey[]): UnitKeys => {
  const place = keyPlaceOf(configuration);
  const keys = findKeys(configuration);
  if (O.isNone(keys)) throw new Problem(withoutKeys(place, remembered));
  const checked = checkKeys(keys.value, remembered);
  if (E.isLeft(checked)) throw new Problem(withWrongKeys(place, checked.left));
  return keys.value;
};

const rotate = async (configuration: BaseConfiguration, store: StoreWithGoods): Promise<string> => {
  const { run } = store.database;
  const remembered = await recallKeys(run)();
  if (E.isLeft(remembered)) throw broken(remembered.left);
  const key =
    nextKey(configuration, keysOfNow(configuration, remembered.right), remembered.right) ??
    (await keyNamed(store, remembered.right[0]?.id ?? ''));
  const done = await rotateTo(run, store.keys, key, () => undefined)();
  if (E.isLeft(done)) throw broken(done.left);
  const units = `${String(done.right)} unit${done.right === 1 ? '' : 's'}`;
  return `${units} sealed anew; every unit is sealed with ${key.id} now. ${afterwards(configuration, key.id)}`;
};

/** Seals all goods with a new key, beside the running shop. */
export const rotateCommand = async (configuration: BaseConfiguration): Promise<string> => {
  const store = await openStoreWithGoods(configuration, 'command', commandLog(configuration));
  try {
    const text = await rotatingAlone(store.database.pool, () => rotate(configuration, store));
    if (text === null) throw new Problem('Another rotation is running: let it come to its end.');
    return text;
  } finally {
    await store.close();
  }
};
