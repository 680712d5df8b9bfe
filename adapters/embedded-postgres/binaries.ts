import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Log } from '../../application/ports/log.ts';
import { spawnIdentity, type Account } from './account.ts';
import { installedPackage, machine, mend, programFile, type Package, type Program } from './native-folder.ts';
import { embeddedPostgresProblem } from './problem.ts';

/** The full path of a program that the account can run. */
export type Binaries = (program: Program) => string;

const binariesIn =
  (folder: string): Binaries =>
  (program) =>
    join(folder, 'native', 'bin', programFile(program));

const mended = (folder: string): boolean => {
  try {
    mend(folder);
    return true;
  } catch {
    return false;
  }
};

/** Whether the account can run them is asked by running them: modes, mounts and security modules all have a say. */
const runs = (binaries: Binaries, account: Account): boolean =>
  (['postgres', 'initdb'] as const).every(
    (program) =>
      spawnSync(binaries(program), ['--version'], { stdio: 'ignore', cwd: '/', ...spawnIdentity(account) })
        .status === 0,
  );

const copyTree = (from: string, to: string): void => {
  mkdirSync(to);
  chmodSync(to, 0o755);
  readdirSync(from, { withFileTypes: true }).forEach((entry) => {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      copyFileSync(source, target);
      chmodSync(target, from.endsWith('bin') ? 0o755 : 0o644);
    }
  });
};

/** A folder that another user could have prepared must not be run from. */
const isOursAlone = (folder: string): boolean => {
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === (process.geteuid?.() ?? stat.uid) && (stat.mode & 0o022) === 0;
};

const anHour = 3_600_000;

/** What a copy left behind that was cut off; a younger one may still be growing. */
const removeOldDrafts = (place: string): void =>
  readdirSync(place)
    .map((name) => join(place, name))
    .filter((path) => basename(path).startsWith('draft-') && statSync(path).mtimeMs < Date.now() - anHour)
    .forEach((path) => rmSync(path, { recursive: true, force: true }));

const putCopy = (from: Package, place: string, copy: string): void => {
  const draft = join(place, `draft-${randomBytes(8).toString('hex')}`);
  removeOldDrafts(place);
  try {
    mkdirSync(draft, { mode: 0o755 });
    chmodSync(draft, 0o755);
    copyTree(join(from.folder, 'native'), join(draft, 'native'));
    mend(draft);
    // Another process may have put its copy there meanwhile: then that one serves.
    if (!existsSync(copy)) renameSync(draft, copy);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};

const copiedTo = (from: Package, place: string, account: Account): string | undefined => {
  const copy = join(place, `postgresql-${from.version}-${machine}`);
  try {
    if (!existsSync(place)) mkdirSync(place, { mode: 0o755 });
    if (!isOursAlone(place)) return undefined;
    if (!existsSync(copy)) putCopy(from, place, copy);
    return mended(copy) && runs(binariesIn(copy), account) ? copy : undefined;
  } catch {
    return undefined;
  }
};

/** Root's copy lies where every user can reach it; an ordinary user's beside the data. */
const placesFor = (account: Account, beside: string): readonly string[] =>
  account.kind === 'lent'
    ? ['/var/cache/bot-auto-order', join(tmpdir(), 'bot-auto-order-binaries')]
    : [beside, join(tmpdir(), `bot-auto-order-binaries-${process.geteuid?.() ?? 'self'}`)];

/**
 * The programs, mended where npm left them incomplete, in a place that the account can reach: the package itself if
 * possible, else a copy (60 MB, made once). Throws a problem when no place will do.
 */
export const binariesFor = (account: Account, beside: string, log: Log): Binaries => {
  const installed = installedPackage();
  if (mended(installed.folder) && runs(binariesIn(installed.folder), account))
    return binariesIn(installed.folder);
  for (const place of placesFor(account, beside)) {
    const copy = copiedTo(installed, place, account);
    if (copy !== undefined) {
      log.info(
        `PostgreSQL's programs are run from a copy in ${copy}, since ${installed.folder} cannot be run from`,
      );
      return binariesIn(copy);
    }
  }
  throw embeddedPostgresProblem(
    'binaries',
    `PostgreSQL's programs in ${installed.folder} cannot be run here: run "npm ci" again on a glibc system of kind ${machine}, move the shop to a folder that other users may enter, or set DATABASE_URL.`,
  );
};
