import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { openEmbeddedPostgres } from '../../adapters/embedded-postgres/embedded-postgres.ts';
import { openDatabase, type Database } from '../../adapters/postgres/database.ts';
import { openDatabaseClock } from '../../adapters/postgres/database-clock.ts';
import { migrate } from '../../adapters/postgres/migrate.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { reveal } from '../configuration/secret.ts';
import { Problem } from './problem.ts';

export type Store = {
  readonly database: Database;
  /** The database's own: all processes of a shop go by it. */
  readonly clock: Clock;
  /** Closes the connections, then the shop's own server if it runs one. */
  readonly close: () => Promise<void>;
};

type Address = { readonly url: string; readonly stop: () => Promise<void> };

/** `shop` for a process that serves, `command` for one that ends by itself and may run beside it. */
export type Role = 'shop' | 'command';

/** The address of the database: the one configured, or that of the shop's own server, started for it. */
export const databaseAddress = async (
  { database, dataDir }: BaseConfiguration,
  role: Role,
  log: Log,
): Promise<Address> =>
  O.isSome(database.url)
    ? { url: reveal(database.url.value), stop: () => Promise.resolve() }
    : openEmbeddedPostgres({ dataDir, role, log });

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'no answer');

/** Brings the schema up to date. */
export const migrateStore = async (url: string): Promise<void> => {
  const migrated = await migrate(url)();
  if (E.isLeft(migrated)) {
    throw new Problem(
      `The database could not be prepared (${reasonOf(migrated.left.cause)}). Check DATABASE_URL and that the server runs, then start again.`,
    );
  }
};

/** Opens the database with its schema up to date. */
export const openStore = async (configuration: BaseConfiguration, role: Role, log: Log): Promise<Store> => {
  const { url, stop } = await databaseAddress(configuration, role, log);
  try {
    await migrateStore(url);
    const database = openDatabase({ url, poolSize: role === 'shop' ? 20 : 4, log });
    const { clock, stop: stopClock } = await openDatabaseClock(database.run);
    return {
      database,
      clock,
      close: async () => {
        stopClock();
        await database.close();
        await stop();
      },
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
};
