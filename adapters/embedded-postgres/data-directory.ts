import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import { makeFolder } from '../kit/make-folder.ts';
import { awaitLock, takeLock, type Lock } from './lock.ts';
import { embeddedPostgresProblem, inWords } from './problem.ts';

/** Where everything of one embedded database lies: `<DATA_DIR>/postgres`. */
export interface DataDirectory {
  readonly folder: string;
  /** PostgreSQL's own data folder. */
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logFile: string;
}

const startupLockPatience = 180_000;

/** Names the places and makes the folder. Throws a problem when the folder cannot be made or written. */
export const dataDirectoryIn = (dataDir: string): DataDirectory => {
  const folder = join(resolve(dataDir), 'postgres');
  try {
    makeFolder(folder, 0o711);
    const probe = join(folder, `draft-${randomBytes(8).toString('hex')}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (thrown) {
    throw inWords(thrown, existsSync(folder) ? folder : undefined);
  }
  return {
    folder,
    cluster: join(folder, 'cluster'),
    passwordFile: join(folder, 'password'),
    logFile: join(folder, 'server.log'),
  };
};

/** Makes this process the folder's one shop. Throws a problem that names the shop already there. */
export const claimShop = (directory: DataDirectory): Lock => {
  const taken = takeLock(directory.folder, 'shop');
  if (E.isRight(taken)) return taken.right;
  throw embeddedPostgresProblem(
    'busy',
    `Another shop (process ${taken.left.pid}) is running on ${directory.folder}: stop it first, or give this one its own DATA_DIR. To run bot, server and worker side by side, set DATABASE_URL.`,
  );
};

/** Lets one process at a time look at the server, start it or stop it. Throws a problem after three minutes of waiting. */
export const withStartupLock = async <A>(directory: DataDirectory, work: () => Promise<A>): Promise<A> => {
  const taken = await awaitLock(directory.folder, 'startup', startupLockPatience);
  if (E.isLeft(taken))
    throw embeddedPostgresProblem(
      'busy',
      `Process ${taken.left.pid} has been starting or stopping the database in ${directory.folder} for three minutes: end it and try again.`,
    );
  try {
    return await work();
  } finally {
    taken.right.release();
  }
};

/** The files of the home that begin with `prefix`, as full paths. */
export const filesNamed = (directory: DataDirectory, prefix: string): readonly string[] =>
  readdirSync(directory.folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(directory.folder, name));
