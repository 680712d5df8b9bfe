import * as E from 'fp-ts/lib/Either.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsIn, errorLines } from './env-file.ts';
import { nearest, withAllWords } from './likely-names.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What was read, and what of it may not be as its owner thinks: sentences by name, without a value. */
export type EnvironmentRead = { readonly environment: Environment; readonly remarks: readonly string[] };

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

const notUtf8 = 'The file .env is not saved as UTF-8: save it again as UTF-8; see .env.example.';

const decode = (bytes: Uint8Array): E.Either<string, string> =>
  E.filterOrElse(
    (text: string) => !text.includes('\0'),
    () => notUtf8,
  )(
    E.tryCatch(
      () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      () => notUtf8,
    ),
  );

const understood = (text: string): E.Either<string, Environment> =>
  E.mapLeft((errors: Parameters<typeof errorLines>[0]) =>
    [
      'These lines of .env are not clear; nothing was started:',
      ...errorLines(errors).map((line) => `  ${line}.`),
    ].join('\n'),
  )(settingsIn(text));

const read = (path: string): E.Either<string, Environment | null> => {
  try {
    return E.chain(understood)(decode(readFileSync(path)));
  } catch (thrown) {
    if (isMissing(thrown)) return E.right(null);
    return E.left('The file .env cannot be opened: it must be a file that this user may read.');
  }
};

/** So many letters may be wrong in a name for it to be taken for a slip. */
const slip = 2;

/** Names that are no setting, and look as if they were meant for one. Of the real environment only slips: much else lives there. */
const strangeNames = (
  fromFile: Environment,
  real: Environment,
  names: readonly string[],
): readonly string[] => {
  const meant = (name: string): string | undefined =>
    (name.length > slip * 2 ? nearest(name, names, slip) : undefined) ??
    (name in fromFile ? withAllWords(name, names) : undefined);
  return [...new Set([...Object.keys(fromFile), ...Object.keys(real)])]
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      const likely = meant(name);
      return likely === undefined
        ? []
        : [`${name} is no setting of the shop and changes nothing; was ${likely} meant?`];
    });
};

const overruled = (fromFile: Environment, real: Environment, names: readonly string[]): readonly string[] =>
  names
    .filter(
      (name) => (fromFile[name] ?? '') !== '' && real[name] !== undefined && real[name] !== fromFile[name],
    )
    .map(
      (name) => `${name} is set in the environment too, and that counts: the line in .env changes nothing.`,
    );

const otherFile = (folder: string): readonly string[] =>
  ['.env.txt', 'env', 'env.txt', '.env.local']
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => `There is a file ${name} and no .env: rename it if it holds your settings.`);

/**
 * The real environment, completed from `.env` in the folder when there is one; the real one wins. `names` are those of
 * all settings. Left is what to mend, for the owner, without a value.
 */
export const readEnvironment = (
  folder: string,
  real: Environment,
  names: readonly string[],
): E.Either<string, EnvironmentRead> =>
  E.map((fromFile: Environment | null): EnvironmentRead => ({
    environment: { ...fromFile, ...real },
    remarks: [
      ...(fromFile === null ? otherFile(folder) : []),
      ...strangeNames(fromFile ?? {}, real, names),
      ...overruled(fromFile ?? {}, real, names),
    ],
  }))(read(join(folder, '.env')));
