import type { Settings } from '../../../application/ports/settings.ts';
import type { Stores } from '../../../application/ports/stores.ts';
import type { BatchOptions } from '../../../adapters/postgres/kit/batches.ts';
import type { Database } from '../../../adapters/postgres/kit/database.ts';
import { postgresSettings } from '../../../adapters/postgres/settings/settings.ts';
import type { KeyRing } from '../../../adapters/postgres/stock/key-ring.ts';
import { postgresStores } from '../../../adapters/postgres/stores.ts';
import { usualSettings } from '../../../domain/settings/shop-settings.ts';
import { aUnitKey, ringWith } from '../../support/unit-keys.ts';

export type PostgresStore = Stores & {
  readonly settings: Settings;
  /** Another process over the same store, with a copy of its own. */
  readonly settingsElsewhere: () => Settings;
};

/** Everything the shop keeps, over one database that has been migrated and knows the key of the tests. */
export const postgresStore = (
  database: Pick<Database, 'run'>,
  keys: KeyRing = ringWith(aUnitKey()),
  batches?: BatchOptions,
): PostgresStore => ({
  ...postgresStores(database, keys, batches),
  settings: postgresSettings(database.run, usualSettings),
  settingsElsewhere: () => postgresSettings(database.run, usualSettings),
});
