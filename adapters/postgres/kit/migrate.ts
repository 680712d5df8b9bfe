import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import * as E from 'fp-ts/lib/Either.js';
import { Logger, runMigrations } from 'graphile-worker';
import knex, { type Knex } from 'knex';
import pg from 'pg';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import { migrationSource } from '../../../migrations/migration-source.ts';
import { keepTaskIds } from '../jobs/task-ids.ts';
import { connectionOf } from './connection.ts';
import { storeCause } from './store-cause.ts';

/** The server's lock that whoever migrates holds: any number that nobody else locks. */
export const migrationLock = 7_275_001;

/** Milliseconds to wait while another process migrates. */
const patience = 60_000;

const migrateSchema = async (connection: pg.ClientConfig): Promise<void> => {
  // Knex hides the password of the object it is given, so it gets one of its own.
  const schema = knex({
    client: 'pg',
    connection: { ...connection } as Knex.PgConnectionConfig,
    pool: { min: 0, max: 2 },
  });
  try {
    // Nobody else migrates now: a lock found here was left by a process that was killed.
    await schema.migrate.forceFreeMigrationsLock({ migrationSource });
    await schema.migrate.latest({ migrationSource });
    // A step that changed an order's tables has its archive changed with them.
    await schema.raw('select follow_archive()');
  } finally {
    await schema.destroy();
  }
};

const silent = new Logger(() => () => undefined);

const migrateJobs = async (connection: pg.ClientConfig): Promise<void> => {
  const pgPool = new pg.Pool({ ...connection, max: 1 });
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool, logger: silent });
    await keepTaskIds(pgPool);
  } finally {
    await pgPool.end();
  }
};

/** Whoever holds this session's lock migrates; the others wait, and then find nothing left to do. */
const migrateAlone = async (connection: pg.ClientConfig): Promise<void> => {
  const session = new pg.Client(connection);
  session.on('error', () => undefined);
  await session.connect();
  try {
    // Said here and not in the greeting, where a pooler would refuse it.
    await session.query(`set lock_timeout = ${String(patience)}`);
    await session.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrateSchema(connection);
    await migrateJobs(connection);
  } finally {
    await session.end();
  }
};

/** Brings a database to the schema of this version, the job engine's part included. Needs an address that keeps sessions. Safe to repeat, and from several processes at once. */
export const migrate =
  (url: string): TaskEither<StoreFailure, void> =>
  async () => {
    try {
      await migrateAlone(connectionOf(url));
      return E.right(undefined);
    } catch (caught) {
      return E.left(storeFailure('migrate', storeCause(caught)));
    }
  };
