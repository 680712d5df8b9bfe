import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  openEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../adapters/embedded-postgres/embedded-postgres.ts';
import { belongsTo, readPostmaster } from '../../adapters/embedded-postgres/postmaster.ts';
import { bornAt } from '../../adapters/embedded-postgres/process-identity.ts';
import { silentLog } from './fakes/silent.ts';
import { workFolder, workFolders } from './work-folder.ts';

const prefix = 'bot-auto-order-test-';
const folder = join(workFolder(), `${prefix}${process.pid}`);

let server: Promise<EmbeddedPostgres> | undefined;

/** Waits without the event loop, which no longer turns while a process exits. */
const standStill = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** Ends a folder's server without waiting, for moments that cannot wait; what it held is thrown away anyway. */
const endAtOnce = (dataDir: string): void => {
  const cluster = join(dataDir, 'postgres', 'cluster');
  const pid = readPostmaster(cluster)?.pid;
  if (pid !== undefined && belongsTo(cluster, pid)) {
    process.kill(pid, 'SIGQUIT');
    for (let waits = 0; bornAt(pid) !== undefined && waits < 500; waits += 1) standStill(10);
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20 });
};

/** Where the server of a process may lie. */
export const foldersOf = (pid: number): readonly string[] =>
  workFolders().map((place) => join(place, `${prefix}${String(pid)}`));

const sweepFormerRuns = (): void =>
  workFolders()
    .flatMap((place) => readdirSync(place))
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter((pid) => bornAt(pid) === undefined)
    .flatMap(foldersOf)
    .forEach((former) => {
      try {
        endAtOnce(former);
      } catch {
        // Another user's run left it: that user's next run clears it away.
      }
    });

const endWithUs = (): void => {
  process.once('exit', () => {
    if (server !== undefined) endAtOnce(folder);
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1));
};

const connectedTo = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** A client as the server's superuser, whom nobody but this moment lets in. */
const asSuperuser = async (url: string): Promise<pg.Client> => {
  const cluster = join(folder, 'postgres', 'cluster');
  const rules = join(cluster, 'pg_hba.conf');
  const usual = readFileSync(rules);
  const reload = (): void => void process.kill(readPostmaster(cluster)?.pid ?? 0, 'SIGHUP');
  const superuser = new URL(url);
  superuser.username = 'postgres';
  superuser.pathname = '/postgres';
  appendFileSync(rules, 'host postgres postgres 127.0.0.1/32 trust\n');
  try {
    for (let tries = 0; ; tries += 1) {
      reload();
      try {
        return await connectedTo(superuser.href);
      } catch (cause) {
        if (tries === 100) throw cause;
        await sleep(20);
      }
    }
  } finally {
    writeFileSync(rules, usual);
    reload();
  }
};

/** Lets our role have a session in which neither guards nor keys are watched: to empty a database without a lock on its tables. */
const allowUnwatched = async ({ url }: EmbeddedPostgres): Promise<void> => {
  const superuser = await asSuperuser(url);
  await superuser.query(`grant set on parameter session_replication_role to ${new URL(url).username}`);
  await superuser.end();
};

const start = async (): Promise<EmbeddedPostgres> => {
  sweepFormerRuns();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  endWithUs();
  const opened = await openEmbeddedPostgres({
    dataDir: folder,
    role: 'command',
    log: silentLog,
    // Vacuum works in the name of a superuser, whom our role may not throw out of a database that it drops.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' },
  });
  await allowUnwatched(opened);
  return opened;
};

/** The run's PostgreSQL, started at the first call; rejects with the reason when it cannot be. Its role may create databases. */
export const testServer = async (): Promise<{ readonly adminUrl: string }> => ({
  adminUrl: (await (server ??= start())).url,
});

const asAdmin = async (adminUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** An empty database of its own; `drop` throws out whoever is still connected. `template` names a database to copy instead. */
export const freshDatabase = async (
  template = 'template1',
): Promise<{ readonly url: string; readonly name: string; readonly drop: () => Promise<void> }> => {
  const { adminUrl } = await testServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  // Copied as files instead of block by block through the log: a sixth of the processor time.
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    drop: () => asAdmin(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

/** One connection in whose session neither guards nor keys are watched. */
export const unwatchedPool = (url: string): pg.Pool => {
  const options = '-c session_replication_role=replica';
  const pool = new pg.Pool({ connectionString: url, options, max: 1, idleTimeoutMillis: 0 });
  return pool.on('error', () => undefined);
};

const users: (() => Promise<unknown>)[] = [];

/** What keeps connections from test to test gives them back here; one that is left holds the process for half a minute. */
export const beforeItStops = (leave: () => Promise<unknown>): void => void users.push(leave);

/** Stops the run's server, if one was started, and removes its folder. */
export const stopTestServer = async (): Promise<void> => {
  await Promise.all(users.map((leave) => leave()));
  const running = await server?.catch(() => undefined);
  await running?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
};
