import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../support/shop-process.ts';

const run = promisify(execFile);

/** Debian's, the newest of them; what npm brings has no `pg_basebackup`. */
const programs = (): string => {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).map(Number).filter(Number.isFinite) : [];
  const newest = versions.sort((a, b) => b - a)[0];
  const folder = join(root, String(newest), 'bin');
  if (newest === undefined || !existsSync(join(folder, 'pg_basebackup')))
    throw new Error('PostgreSQL with its tools is missing: apt-get install postgresql');
  return folder;
};

/** PostgreSQL refuses to run as root. */
const account = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.geteuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((each) => each.split(':'))
    .find(([name]) => name === 'nobody');
  return { uid: Number(line?.[2]), gid: Number(line?.[3]) };
};

export type Server = {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** Ends it as a machine that loses its power does. */
  readonly kill: () => Promise<void>;
};

export type Pair = {
  readonly primary: Server;
  /** A standby that streams from the primary. */
  readonly standby: Server;
  readonly stop: () => Promise<void>;
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const serverIn = (folder: string, port: number): Server => {
  let child: ChildProcess | null = null;
  const url = `postgres://shop@127.0.0.1:${String(port)}/postgres`;
  const killed = (): void => void child?.kill('SIGQUIT');
  return {
    url,
    start: async () => {
      const settings = {
        port: String(port),
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        fsync: 'off',
        max_connections: '40',
      };
      const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
      child = spawn(join(programs(), 'postgres'), ['-D', folder, ...options], {
        ...account(),
        stdio: 'ignore',
        cwd: folder,
      });
      process.once('exit', killed);
      while (!(await answers(url))) {
        if (child.exitCode !== null) throw new Error('PostgreSQL did not start');
        await sleep(50);
      }
    },
    kill: async () => {
      if (child === null) return;
      const ended = once(child, 'close');
      child.kill('SIGQUIT');
      process.off('exit', killed);
      await ended;
      child = null;
    },
  };
};

/** A PostgreSQL and its standby on loopback. Throws where the machine has none. */
export const startPair = async (): Promise<Pair> => {
  const bin = programs();
  const as = account();
  const folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-replica-'));
  const folders = { primary: join(folder, 'primary'), standby: join(folder, 'standby') };
  for (const one of [folder, ...Object.values(folders)]) {
    mkdirSync(one, { recursive: true, mode: 0o700 });
    if (as.uid !== undefined && as.gid !== undefined) chownSync(one, as.uid, as.gid);
  }
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' };
  const tool = (name: string, words: readonly string[]) =>
    run(join(bin, name), [...words], { ...as, env, cwd: folder, timeout: 60_000 });
  const [primaryPort, standbyPort] = [await freePort(), await freePort()];
  const primary = serverIn(folders.primary, primaryPort);
  const standby = serverIn(folders.standby, standbyPort);
  await tool('initdb', ['-D', folders.primary, '-U', 'shop', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  await primary.start();
  await tool('pg_basebackup', [
    ...['-h', '127.0.0.1', '-p', String(primaryPort), '-U', 'shop', '-D', folders.standby],
    ...['--write-recovery-conf', '--wal-method=stream', '--checkpoint=fast', '--no-sync'],
  ]);
  await standby.start();
  return {
    primary,
    standby,
    stop: async () => {
      await standby.kill();
      await primary.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
};
