import { createSecretKey, type KeyObject } from 'node:crypto';
import type { UnitKeys } from '../../adapters/postgres/stock/key-ring.ts';
import type { UnitKey } from '../../adapters/postgres/stock/sealing.ts';
import type { GivenGoodsKeys, GivenKey } from '../configuration/goods-keys.ts';
import { reveal, type Secret } from '../configuration/secret.ts';

const keyOf = (given: Secret): KeyObject => createSecretKey(reveal(given), 'base64');

/** The keys as the store uses them. */
export const unitKeys = ({ keys, fingerprintKey }: GivenGoodsKeys): UnitKeys => {
  const shared = keyOf(fingerprintKey);
  const unitKey = ({ id, key }: GivenKey): UnitKey => ({ id, key: keyOf(key), fingerprintKey: shared });
  const [first, ...others] = keys;
  return [unitKey(first), ...others.map(unitKey)];
};
