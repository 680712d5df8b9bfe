import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import pg from 'pg';
import { migrationNames } from '../../../migrations/migration-source.ts';
import { connectionOf, type Via } from './connection.ts';
import { serverError, type ServerError } from './server-errors.ts';

/** The oldest PostgreSQL that the shop's statements run on. */
export const oldestServer = 15;

/** Milliseconds for each answer. */
const patience = 10_000;

const Facts = t.type({
  number: t.number,
  version: t.string,
  encoding: t.string,
  standby: t.boolean,
  read_only: t.boolean,
  pid: t.number,
  may_create_schemas: t.boolean,
  may_create_tables: t.boolean,
  has_steps: t.boolean,
  has_jobs: t.boolean,
  identity: t.string,
  tables: t.array(t.string),
});
type Facts = t.TypeOf<typeof Facts>;

/** What extensions brought is nobody's; the names are those of the schema that our own tables go into. */
const asking = `
  select current_setting('server_version_num')::int as number,
         current_setting('server_version') as version,
         current_setting('server_encoding') as encoding,
         pg_is_in_recovery() as standby,
         current_setting('transaction_read_only') = 'on' as read_only,
         pg_backend_pid() as pid,
         has_database_privilege(current_database(), 'CREATE') as may_create_schemas,
         coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as may_create_tables,
         to_regclass('knex_migrations') is not null as has_steps,
         exists (select from pg_namespace where nspname = 'graphile_worker') as has_jobs,
         pg_postmaster_start_time()::text || (select oid from pg_database where datname = current_database()) as identity,
         array(select relname::text from pg_class
               where relnamespace = (select oid from pg_namespace where nspname = current_schema())
                 and relkind in ('r', 'p', 'v', 'm', 'f')
                 and not exists (select from pg_depend
                                 where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')
               order by relname) as tables`;

const Steps = t.array(t.type({ name: t.string }));

/** Of another program of the same kind, which may have named its column otherwise. */
const steps = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<Record<string, unknown>>('select * from knex_migrations');
  return Steps.is(rows) ? rows.map(({ name }) => name) : [];
};

const ofKnex = (table: string): boolean => table.startsWith('knex_migrations');

/** What speaks against this server, if anything: pure. `taken` are the steps of a schema that are in it. */
export const checkServer = (facts: Facts, taken: readonly string[]): ServerError | null => {
  const ours = taken.filter((step) => migrationNames.includes(step));
  const tables = facts.tables.filter((table) => !ofKnex(table));
  if (facts.number < oldestServer * 10_000) return { tag: 'TooOld', version: facts.version };
  if (facts.encoding !== 'UTF8') return { tag: 'NotUtf8', encoding: facts.encoding };
  if (ours.length === 0 && (tables.length > 0 || taken.length > 0)) return { tag: 'OthersTables', tables };
  if (ours.length < taken.length)
    return { tag: 'Newer', steps: taken.filter((step) => !migrationNames.includes(step)) };
  if (facts.standby) return { tag: 'Standby' };
  if (facts.read_only) return { tag: 'ReadOnly' };
  if (!facts.has_jobs && !facts.may_create_schemas) return { tag: 'MayNotCreate', what: 'schemas' };
  if (ours.length < migrationNames.length && !facts.may_create_tables)
    return { tag: 'MayNotCreate', what: 'tables' };
  return null;
};

const connected = async (config: pg.ClientConfig): Promise<pg.Client> => {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: patience, query_timeout: patience });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    // Without a password the driver breaks off and stays connected; a server that waits for one makes and drops no database.
    void client.end();
    throw cause;
  }
};

const pidOf = async (client: pg.Client): Promise<unknown> =>
  (await client.query<{ readonly pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid;

/** Whether two connections of ours come to the same server connection, or one of ours to two. */
const isShared = async (one: pg.Client, config: pg.ClientConfig): Promise<boolean> => {
  const other = await connected(config);
  try {
    for (let round = 0; round < 3; round += 1) {
      const [a, b, again] = [await pidOf(one), await pidOf(other), await pidOf(one)];
      if (a === b || a !== again) return true;
    }
    return false;
  } finally {
    await other.end();
  }
};

const Greeting = t.type({ processID: t.number });

/** A pooler greets with a number of its own, where a server greets with that of the process which then answers. */
const viaOf = async (client: pg.Client, config: pg.ClientConfig, pid: number): Promise<Via> => {
  if (!Greeting.is(client) || client.processID === pid) return 'Server';
  return (await isShared(client, config).catch(() => false)) ? 'TransactionPooler' : 'SessionPooler';
};

/** A server that can be the shop's. */
export type Look = {
  readonly via: Via;
  /** The same for two addresses only if they lead to the same database. */
  readonly identity: string;
};

const look = async (config: pg.ClientConfig): Promise<E.Either<ServerError, Look>> => {
  const client = await connected(config);
  try {
    const [facts] = (await client.query<Record<string, unknown>>(asking)).rows;
    if (!Facts.is(facts)) return E.left({ tag: 'Unclear', message: 'it answers unlike PostgreSQL' });
    const error = checkServer(facts, facts.has_steps ? await steps(client) : []);
    if (error !== null) return E.left(error);
    return E.right({ via: await viaOf(client, config, facts.pid), identity: facts.identity });
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The first look at a server, before anything is done there: what it is reached through, or why it cannot be the shop's. Changes nothing. */
export const lookAtServer = async (url: string): Promise<E.Either<ServerError, Look>> => {
  try {
    return await look(connectionOf(url));
  } catch (caught) {
    return E.left(serverError(caught));
  }
};
