import { createSecretKey } from 'node:crypto';
import { keyRing, type KeyRing, type UnitKeys } from '../../adapters/postgres/stock/key-ring.ts';
import type { UnitKey } from '../../adapters/postgres/stock/sealing.ts';

/** 32 bytes that anybody can tell from each other. */
const bytes = (text: string): Buffer => Buffer.from(text.padEnd(32, '.'));

/** A key of the tests, the same whenever its name is. */
export const aUnitKey = (id = 'key-of-tests', fingerprint = 'fingerprint'): UnitKey => ({
  id,
  key: createSecretKey(bytes(`key ${id}`)),
  fingerprintKey: createSecretKey(bytes(fingerprint)),
});

/** The same as the settings name it. */
export const givenUnitKey = (id = 'key-of-tests'): string => `${id}:${bytes(`key ${id}`).toString('base64')}`;
export const givenFingerprintKey = bytes('fingerprint').toString('base64');

/** A ring of these keys, and no others to come. */
export const ringWith = (...keys: UnitKeys): KeyRing => keyRing(keys, () => Promise.resolve(keys));
