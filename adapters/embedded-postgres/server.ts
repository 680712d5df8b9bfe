import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawnIdentity, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { dataFolderArgument, programEnvironment } from './cluster.ts';
import type { DataDirectory } from './data-directory.ts';
import { belongsTo, orphansOf, readPostmaster } from './postmaster.ts';
import { embeddedPostgresProblem } from './problem.ts';
import { bornAt } from './process-identity.ts';

/** Everything a start needs. `settings` go to the server's command line. */
export interface ServerPlan {
  readonly directory: DataDirectory;
  readonly account: Account;
  readonly binaries: Binaries;
  readonly settings: Readonly<Record<string, string>>;
}

/** A start that did not come about, in the server's own last words. */
export interface FailedStart {
  readonly kind: 'portTaken' | 'orphans' | 'other';
  readonly lastWords: string;
}

const largestLog = 10 * 1024 * 1024;
const startPatience = 300_000;
const fastPatience = 60_000;

/** Fixed for every start, so that an edited postgresql.conf cannot open the database to others. */
const fixedSettings = (port: number): Readonly<Record<string, string>> => ({
  port: String(port),
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  // Details and statements hold values of rows: they go to the client that asked, not into a file.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
});

const openLog = (file: string): number => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};

/** `offset` is where its own words begin in the log: it may have said them, and ended, before anybody looks. */
type Spawned = { readonly child: ChildProcess; readonly offset: number };

const spawnServer = ({ directory, account, binaries, settings }: ServerPlan, port: number): Spawned => {
  const log = openLog(directory.logFile);
  const offset = fstatSync(log).size;
  const options = Object.entries({ ...settings, ...fixedSettings(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  try {
    // A session of its own: Ctrl-C reaches the shop alone, which stops the database after its last work.
    const child = spawn(
      binaries('postgres'),
      ['-D', dataFolderArgument(account, directory.cluster), ...options],
      {
        cwd: directory.cluster,
        env: programEnvironment(),
        detached: true,
        windowsHide: true,
        stdio: ['ignore', log, log],
        ...spawnIdentity(account),
      },
    );
    child.on('error', () => undefined);
    child.unref();
    return { child, offset };
  } finally {
    closeSync(log);
  }
};

const explain = (words: string): FailedStart => {
  const lastWords = words.match(/(?:FATAL|PANIC|ERROR): .*/)?.[0] ?? words.trim().split('\n').at(-1) ?? '';
  if (words.includes('could not bind') || words.includes('could not create any TCP/IP sockets'))
    return { kind: 'portTaken', lastWords };
  return { kind: words.includes('shared memory block') ? 'orphans' : 'other', lastWords };
};

const wordsSince = (file: string, offset: number): string =>
  readFileSync(file).subarray(offset).toString('utf8');

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** Starts the server once and waits until it takes connections; returns its pid or why it did not come up. */
export const startOnce = async (plan: ServerPlan, port: number): Promise<number | FailedStart> => {
  const { child, offset } = spawnServer(plan, port);
  const until = performance.now() + startPatience;
  while (!hasEnded(child)) {
    const postmaster = readPostmaster(plan.directory.cluster);
    if (postmaster !== undefined && postmaster.pid === child.pid && postmaster.ready) return child.pid;
    if (performance.now() > until) throw stillRecovering(plan.directory);
    await sleep(15);
  }
  return explain(wordsSince(plan.directory.logFile, offset));
};

const stillRecovering = (directory: DataDirectory): Error =>
  embeddedPostgresProblem(
    'start',
    `The database in ${directory.folder} is still recovering after five minutes: read ${directory.logFile} and start again later.`,
  );

/** Removes the pid file of a dead server, which would block the next one if its number went to a stranger. Only under the startup lock. */
export const clearStalePostmaster = ({ cluster }: DataDirectory): void => {
  const postmaster = readPostmaster(cluster);
  if (postmaster !== undefined && !belongsTo(cluster, postmaster.pid))
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
};

/** Asks the processes that a dead server left behind to end; they do so by themselves unless a long statement keeps them. */
export const dismissOrphans = ({ cluster }: DataDirectory): void =>
  orphansOf(cluster).forEach((pid) => signal(pid, 'SIGTERM'));

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
};

const endsWithin = async (pid: number, patience: number): Promise<boolean> => {
  const until = performance.now() + patience;
  while (bornAt(pid) !== undefined) {
    if (performance.now() > until) return false;
    await sleep(15);
  }
  return true;
};

/**
 * Ends the folder's server, if one lives: open transactions are rolled back, everything committed is on the disk. If
 * it takes more than a minute it is ended at once and recovers at its next start. Only under the startup lock.
 */
export const stopServer = async ({ cluster, folder }: DataDirectory): Promise<void> => {
  const pid = readPostmaster(cluster)?.pid;
  if (pid === undefined || !belongsTo(cluster, pid)) return;
  for (const name of ['SIGINT', 'SIGQUIT'] as const) {
    signal(pid, name);
    if (await endsWithin(pid, fastPatience)) return;
  }
  throw embeddedPostgresProblem(
    'stop',
    `The database in ${folder} (process ${pid}) does not end: end it by hand.`,
  );
};
