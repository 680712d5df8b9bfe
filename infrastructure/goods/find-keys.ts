import * as O from 'fp-ts/lib/Option.js';
import { keyRing, type KeyRing, type UnitKeys } from '../../adapters/postgres/stock/key-ring.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { keyFileIn, readKeyFile } from './key-file.ts';
import { unitKeys } from './unit-keys.ts';

/** Where a shop's keys are: in its settings or in its file. */
export type KeyPlace = { readonly tag: 'Settings' } | { readonly tag: 'File'; readonly path: string };

export const keyPlaceOf = ({ goodsKeys, dataDir }: BaseConfiguration): KeyPlace =>
  O.isSome(goodsKeys) ? { tag: 'Settings' } : { tag: 'File', path: keyFileIn(dataDir) };

export const nameOfPlace = (place: KeyPlace): string =>
  place.tag === 'Settings' ? 'GOODS_KEYS' : place.path;

/** The keys of the settings or of the key file; none when there is neither. Throws a `Problem` when the file cannot be used. */
export const findKeys = (configuration: BaseConfiguration): O.Option<UnitKeys> => {
  const { goodsKeys, dataDir } = configuration;
  return O.map(unitKeys)(O.isSome(goodsKeys) ? goodsKeys : readKeyFile(keyFileIn(dataDir)));
};

/** These keys, and those that the file may hold later. */
export const ringOf = (configuration: BaseConfiguration, keys: UnitKeys): KeyRing =>
  keyRing(keys, () => Promise.resolve(O.getOrElse(() => keys)(findKeys(configuration))));
