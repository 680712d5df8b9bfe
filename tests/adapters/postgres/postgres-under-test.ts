import type pg from 'pg';
import { openDatabase, type Database } from '../../../adapters/postgres/kit/database.ts';
import { adoptKeys } from '../../../adapters/postgres/stock/unit-keys.ts';
import { aUnitKey } from '../../support/unit-keys.ts';
import { watchedBatches, type WatchedBatches } from './watched-batches.ts';
import { postgresStore } from './postgres-store.ts';
import { followUpKey } from '../../../domain/follow-ups/follow-up-key.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { type ParkingStore } from '../../contracts/store-under-test.ts';
import { answerOf } from '../../support/either.ts';
import { migratedDatabase as withoutKey } from '../../support/migrated-database.ts';
import { beforeItStops, freshDatabase, unwatchedPool } from '../../support/postgres-server.ts';
import { silentLog } from '../../support/fakes/silent.ts';

const isFilled = (table: string): string => `exists (select from ${table})`;

/** Which tables a new database has nothing in; what others hold from the beginning is put back by itself. */
const emptyTables = async ({ pool }: Database): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ readonly name: string }>(
    `select oid::regclass::text as name from pg_class
     where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace
     union all select 'graphile_worker._private_jobs'`,
  );
  const looks = rows.map(({ name }) => `select '${name}' as name where not ${isFilled(name)}`);
  const empty = await pool.query<{ readonly name: string }>(looks.join(' union all '));
  return empty.rows.map(({ name }) => name);
};

type Template = { readonly name: string; readonly empty: readonly string[] };

const keyed = async (): Promise<Template> => {
  const { url, name } = await withoutKey();
  const database = openDatabase({ url, poolSize: 1, log: silentLog });
  await answerOf(adoptKeys(database.run, [aUnitKey()]));
  const empty = await emptyTables(database);
  await database.close();
  return { name, empty };
};

let made: Promise<Template> | undefined;
const template = (): Promise<Template> => (made ??= keyed());

/** An empty database with the schema of today and the key of the tests, copied from one that was made once for the run. */
export const migratedDatabase = async () => freshDatabase((await template()).name);

type Ask = (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

export type OpenedStore = ParkingStore & {
  readonly database: Database;
  readonly url: string;
  /** What travelled in batches. */
  readonly batches: WatchedBatches;
  /** Any SQL, past the adapter: what a bug or a hand at the console might send. */
  readonly sql: Ask;
};

type Spare = { readonly url: string; readonly poolSize: number; readonly database: Database };

// Making a database takes far longer than emptying one, and its open connections know the statements already.
const spare: Spare[] = [];
beforeItStops(() => Promise.all(spare.splice(0).map(({ database }) => database.close())));

const unwatched = new Map<string, pg.Pool>();
beforeItStops(() => Promise.all([...unwatched.values()].map((pool) => pool.end())));

/** Passes by guards and keys. To have the guards look away instead would have every connection plan its statements anew. */
const unwatchedAt = (url: string): pg.Pool => {
  const pool = unwatched.get(url) ?? unwatchedPool(url);
  unwatched.set(url, pool);
  return pool;
};

/** Also tables whose guards a test told to look away. */
const touchedTables = (tables: readonly string[]): string =>
  [
    ...tables.map((table) => `select '${table}' as name, true as filled where ${isFilled(table)}`),
    `select distinct tgrelid::regclass::text, false from pg_trigger where tgenabled = 'D' and not tgisinternal`,
  ].join(' union all ');

/** Empties every table that holds something, and has the guards watch again. */
const empty = async (url: string): Promise<void> => {
  const pool = unwatchedAt(url);
  const { rows } = await pool.query<{ readonly name: string; readonly filled: boolean }>({
    name: 'touched-tables',
    text: touchedTables((await template()).empty),
  });
  const namesOf = (wanted: boolean) => rows.filter(({ filled }) => filled === wanted).map(({ name }) => name);
  await pool.query(
    [
      'begin',
      ...namesOf(true).map((table) => `delete from ${table}`),
      'delete from wallet_tallies',
      `update testimony_turn set next_at = 'epoch'`,
      'update alert_group set chosen = null, version = 0',
      'update send_budget set next_at = 0, held_until = 0, busy_until = 0',
      ...namesOf(false).map((table) => `alter table ${table} enable trigger user`),
      'commit',
    ].join(';'),
  );
};

/** The follow-ups that wait as jobs, whenever they are to run. */
const waitingFollowUps = async (sql: Ask): Promise<readonly FollowUp[]> => {
  const rows = await sql('select payload from graphile_worker._private_jobs where is_available order by id');
  return rows.map(({ payload }) => payload as FollowUp);
};

/** A guard of the database had it undone. */
const isByGuard = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('23');

/** Fails where a batch was undone and the test did not say so: a text that always fails would only be slow. */
const noneUndone = ({ undone }: WatchedBatches): void => {
  const first = undone.splice(0).find(({ cause }) => !isByGuard(cause));
  if (first !== undefined) throw new Error(`a batch was undone: ${first.statement}`, { cause: first.cause });
};

const databaseAt = (url: string, poolSize: number): Spare => ({
  url,
  poolSize,
  database: openDatabase({ url, poolSize, log: silentLog }),
});

const storeAt = (
  { url, database }: Spare,
  least: number,
  afterwards: () => Promise<unknown>,
): OpenedStore => {
  const batches = watchedBatches();
  const sql: Ask = async (text, values = []) => {
    const { rows } = await database.pool.query<Record<string, unknown>>(text, [...values]);
    return rows;
  };
  const close = async (): Promise<void> => {
    await afterwards();
    noneUndone(batches);
  };
  return {
    ...postgresStore(database, undefined, { meter: batches.meter, least }),
    batches,
    database,
    url,
    sql,
    pendingFollowUps: () => waitingFollowUps(sql),
    park: async (followUp, error) => {
      await sql(
        'update graphile_worker._private_jobs set attempts = max_attempts, last_error = $2 where key = $1',
        [followUpKey(followUp), error],
      );
    },
    close,
  };
};

const freshlyOpened = async (poolSize: number): Promise<Spare> => {
  const other = spare.pop();
  await other?.database.close();
  return databaseAt(other?.url ?? (await migratedDatabase()).url, poolSize);
};

/** Keeps a database for the next test, as empty as it was; its connections too, where the test gave all of them back. */
const keep = async (one: Spare): Promise<void> => {
  const { pool } = one.database;
  if (pool.idleCount < pool.totalCount) throw new Error('the test did not give back all of its connections');
  await empty(one.url);
  spare.push(one);
};

/** A store over an empty database that no other has open. */
export const openStore = async (poolSize = 10, least = 2): Promise<OpenedStore> => {
  const at = spare.findIndex((one) => one.poolSize === poolSize);
  const [found] = at < 0 ? [] : spare.splice(at, 1);
  const one = found ?? (await freshlyOpened(poolSize));
  return storeAt(one, least, () => keep(one));
};

/** A store over a database that is not used again, for those who fill it to the brim. */
export const openLastingStore = async (): Promise<OpenedStore> => {
  const one = databaseAt((await migratedDatabase()).url, 4);
  return storeAt(one, 2, () => one.database.close());
};

/** The same, for the contracts. */
export const openPostgres = (): Promise<OpenedStore> => openStore();

/** Where every call that may travel in a batch does, be it alone. */
export const openInBatches = (): Promise<OpenedStore> => openStore(10, 1);
