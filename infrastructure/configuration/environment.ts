import * as E from 'fp-ts/lib/Either.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

export type Environment = Readonly<Record<string, string | undefined>>;

const advice = 'each line is NAME=value or begins with #; see .env.example';
const lastName = 'END_OF_THE_FILE';

/** Node joins a line without `=` to the next one, so its name holds a space or a line break. */
const strayName = (names: readonly string[]): string | undefined =>
  names.find((name) => !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name));

const lineOf = (text: string, piece: string): number => text.slice(0, text.indexOf(piece)).split('\n').length;

const settingsIn = (file: string): E.Either<string, Environment> => {
  const text = `${file.replaceAll('\r\n', '\n')}\n${lastName}=1`;
  const { [lastName]: _end, ...found } = parseEnv(text);
  const stray = strayName(Object.keys(found));
  return stray === undefined
    ? E.right(found)
    : E.left(`Line ${lineOf(text, stray)} of .env cannot be read: ${advice}.`);
};

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

const decode = (bytes: Uint8Array): E.Either<string, string> =>
  E.tryCatch(
    () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    () => `The file .env is not saved as UTF-8: save it again as UTF-8; ${advice}.`,
  );

const read = (path: string): E.Either<string, Environment> => {
  try {
    return E.chain(settingsIn)(decode(readFileSync(path)));
  } catch (thrown) {
    if (isMissing(thrown)) return E.right({});
    return E.left('The file .env cannot be opened: it must be a file that this user may read.');
  }
};

/**
 * The real environment, completed from `.env` in the folder when there is one; the real one wins.
 * Left is a sentence for the owner, without a value.
 */
export const readEnvironment = (folder: string, real: Environment): E.Either<string, Environment> =>
  E.map((fromFile: Environment): Environment => ({ ...fromFile, ...real }))(read(join(folder, '.env')));
