import * as E from 'fp-ts/lib/Either.js';
import { openDatabase, type Database } from '../../adapters/postgres/kit/database.ts';
import { openDatabaseClock } from '../../adapters/postgres/kit/database-clock.ts';
import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { databaseAddress, type Role } from './database-address.ts';

export type Store = {
  readonly database: Database;
  /** The database's own: all processes of a shop go by it. */
  readonly clock: Clock;
  /** Closes the connections, then the shop's own server if it runs one. */
  readonly close: () => Promise<void>;
};

/** Opens the database with its schema up to date. Throws a `Problem` with what to do when that cannot be had. */
export const openStore = async (configuration: BaseConfiguration, role: Role, log: Log): Promise<Store> => {
  const { statements, sessions, replica, problem, stop } = await databaseAddress(configuration, role, log);
  try {
    const migrated = await migrate(sessions.url)();
    if (E.isLeft(migrated)) throw problem(migrated.left.cause);
    const poolSize = role === 'shop' ? 20 : 4;
    const database = openDatabase({
      ...statements,
      poolSize,
      log,
      ...(sessions === statements ? {} : { sessions }),
      ...(replica === null ? {} : { replica }),
    });
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
