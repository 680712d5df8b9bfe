import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import * as E from 'fp-ts/lib/Either.js';
import { Logger, runMigrations } from 'graphile-worker';
import knex from 'knex';
import pg from 'pg';
import { storeFailure, type StoreFailure } from '../../application/ports/store-failure.ts';
import { migrationSource } from '../../migrations/migration-source.ts';
import { storeCause } from './store-cause.ts';

/** The server's lock that whoever migrates holds: any number that nobody else locks. */
export const migrationLock = 7_275_001;

/** Milliseconds to wait while another process migrates. */
const patience = 60_000;

const migrateSchema = async (url: string): Promise<void> => {
  const schema = knex({ client: 'pg', connection: url, pool: { min: 0, max: 2 } });
  try {
    // Nobody else migrates now: a lock found here was left by a process that was killed.
    await schema.migrate.forceFreeMigrationsLock({ migrationSource });
    await schema.migrate.latest({ migrationSource });
  } finally {
    await schema.destroy();
  }
};

const silent = new Logger(() => () => undefined);

/** Whoever holds this session's lock migrates; the others wait, and then find nothing left to do. */
const migrateAlone = async (url: string): Promise<void> => {
  const session = new pg.Client({ connectionString: url, lock_timeout: patience });
  session.on('error', () => undefined);
  await session.connect();
  try {
    await session.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrateSchema(url);
    await runMigrations({ connectionString: url, logger: silent });
  } finally {
    await session.end();
  }
};

/** Brings a database to the schema of this version, the job engine's part included. Safe to repeat, and from several processes at once. */
export const migrate =
  (url: string): TaskEither<StoreFailure, void> =>
  async () => {
    try {
      await migrateAlone(url);
      return E.right(undefined);
    } catch (caught) {
      return E.left(storeFailure('migrate', storeCause(caught)));
    }
  };
