import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { spawnIdentity, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { filesNamed, type DataDirectory } from './data-directory.ts';
import { systemErrorIn } from '../kit/system-errors.ts';
import { asKnown, embeddedPostgresProblem } from './problem.ts';

/** Name of the role and of the database that the shop uses; the role is no superuser. */
export const shopName = 'shop';

const majorVersion = '17';

const initialSettings = {
  shared_buffers: '48MB',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
};

const rules = `# Only the shop's own role, only from this machine, only with the password.\nhost all ${shopName} 127.0.0.1/32 scram-sha-256\n`;

/** What every PostgreSQL program gets: none of the shop's own settings, which hold secrets. */
export const programEnvironment = (): NodeJS.ProcessEnv => ({
  LC_ALL: 'C',
  TZ: 'UTC',
  ...Object.fromEntries(
    ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
});

/**
 * How a program is told its data folder. Root lends the server a user who may not be able to walk down to the folder
 * (`/root` is closed to others); the folder is then entered by root and named as the place where the program stands.
 */
export const dataFolderArgument = (account: Account, cluster: string): string =>
  account.kind === 'lent' && existsSync('/proc/self/cwd') ? '/proc/self/cwd' : cluster;

interface Run {
  readonly binary: string;
  readonly args: readonly string[];
  readonly input: string;
}

const failedPreparation = (words: string, folder: string): Error => {
  const error = systemErrorIn(words, folder);
  const lastWords = words.trim().split('\n').at(-1) ?? '';
  return embeddedPostgresProblem(
    'start',
    error === null
      ? `PostgreSQL's data folder could not be prepared (${asKnown(lastWords, folder)}): check that the disk has space and start again.`
      : `${error.found} ${error.advice}`,
  );
};

const run = async (account: Account, folder: string, { binary, args, input }: Run): Promise<void> => {
  const child = spawn(binary, [...args], {
    cwd: folder,
    env: programEnvironment(),
    ...spawnIdentity(account),
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [said, complained] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (child.exitCode === 0) return;
  throw failedPreparation(`${said}\n${complained}`, folder);
};

const freshPassword = (directory: DataDirectory): string => {
  const password = randomBytes(24).toString('base64url');
  const draft = `${directory.passwordFile}.draft`;
  rmSync(draft, { force: true });
  writeFileSync(draft, password, { mode: 0o600, flush: true });
  renameSync(draft, directory.passwordFile);
  return password;
};

const single = (
  account: Account,
  binaries: Binaries,
  folder: string,
  statements: readonly string[],
): Promise<void> =>
  run(account, folder, {
    binary: binaries('postgres'),
    args: [
      '--single',
      '-j',
      '-c',
      'exit_on_error=on',
      '-D',
      dataFolderArgument(account, folder),
      'template1',
    ],
    input: statements.map((statement) => `${statement};\n\n`).join(''),
  });

const initdb = (
  account: Account,
  binaries: Binaries,
  folder: string,
  extra: readonly string[],
): Promise<void> =>
  run(account, folder, {
    binary: binaries('initdb'),
    args: [
      ...['-D', dataFolderArgument(account, folder), '-U', 'postgres', '--auth=reject', '--data-checksums'],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...Object.entries(initialSettings).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
      ...extra,
    ],
    input: '',
  });

/** A rename outlives a power cut only once its folder is on the disk. */
const keepOnDisk = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

const makeCluster = async (
  directory: DataDirectory,
  account: Account,
  binaries: Binaries,
  extra: readonly string[],
): Promise<void> => {
  // A name of its own each time: an initdb whose node was killed may still be writing into the one before.
  filesNamed(directory, 'making-').forEach((left) =>
    rmSync(left, { recursive: true, force: true, maxRetries: 5 }),
  );
  const folder = join(directory.folder, `making-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  if (account.kind === 'lent') chownSync(folder, account.uid, account.gid);
  await initdb(account, binaries, folder, extra);
  writeFileSync(join(folder, 'pg_hba.conf'), rules);
  const password = freshPassword(directory);
  await single(account, binaries, folder, [
    `CREATE ROLE ${shopName} LOGIN CREATEDB PASSWORD '${password}'`,
    `CREATE DATABASE ${shopName} OWNER ${shopName}`,
  ]);
  renameSync(folder, directory.cluster);
  keepOnDisk(directory.folder);
};

const checkVersion = (directory: DataDirectory): void => {
  const version = readFileSync(join(directory.cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion)
    throw embeddedPostgresProblem(
      'version',
      `The data in ${directory.cluster} was written by PostgreSQL ${version}, this shop brings ${majorVersion}: run the shop's former version, or move the data over with pg_dump.`,
    );
};

/**
 * Makes sure that a complete cluster with the shop's role and database stands in its place; one that was being made
 * when the power went is made anew. `initdbFlags` are for tests. Only under the startup lock. Throws problems.
 */
export const ensureCluster = async (
  directory: DataDirectory,
  account: Account,
  binaries: Binaries,
  initdbFlags: readonly string[],
): Promise<void> => {
  if (existsSync(join(directory.cluster, 'PG_VERSION'))) return checkVersion(directory);
  if (existsSync(directory.cluster) && readdirSync(directory.cluster).length > 0)
    throw embeddedPostgresProblem(
      'folder',
      `${directory.cluster} holds files but no PostgreSQL data: move them away, or set DATA_DIR to another folder.`,
    );
  await makeCluster(directory, account, binaries, initdbFlags);
};

/** Gives the shop's role a new password; the server must not be running. */
export const renewPassword = (
  directory: DataDirectory,
  account: Account,
  binaries: Binaries,
): Promise<void> =>
  single(account, binaries, directory.cluster, [
    `ALTER ROLE ${shopName} PASSWORD '${freshPassword(directory)}'`,
  ]);

/** The role's password, or undefined when its file is missing. */
export const readPassword = (directory: DataDirectory): string | undefined => {
  if (!existsSync(directory.passwordFile)) return undefined;
  return readFileSync(directory.passwordFile, 'utf8').trim();
};
