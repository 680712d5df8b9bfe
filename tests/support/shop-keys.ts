import * as O from 'fp-ts/lib/Option.js';
import { keyRing, type KeyRing } from '../../adapters/postgres/stock/key-ring.ts';
import { keyFileIn, readKeyFile } from '../../infrastructure/goods/key-file.ts';
import { unitKeys } from '../../infrastructure/goods/unit-keys.ts';

/** The keys that a shop made for itself at its first start. */
export const keysOfShop = (dataDir: string): KeyRing => {
  const read = () => {
    const given = readKeyFile(keyFileIn(dataDir));
    if (O.isNone(given)) throw new Error(`no shop has been started on ${dataDir}`);
    return unitKeys(given.value);
  };
  return keyRing(read(), () => Promise.resolve(read()));
};
