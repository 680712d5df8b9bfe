import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { readFile, stat } from 'node:fs/promises';

/** Bytes. As many units as one import takes (`mostUnitsAtOnce`), of 130 characters each. */
export const largestFile = 64 * 1024 * 1024;

/** Why a file cannot be read, in a sentence for the owner. */
export type FileProblem = { readonly tag: 'FileProblem'; readonly sentence: string };

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'this user may not read it',
};

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';

const problem = (path: string, why: string): FileProblem => ({
  tag: 'FileProblem',
  sentence: `The file ${path} cannot be taken: ${why}.`,
});

/** Why the system does not hand a file out. */
export const fileProblem = (path: string, thrown: unknown): FileProblem =>
  problem(path, sentences[codeOf(thrown)] ?? 'the system does not hand it out');

const bytesOf = async (path: string): Promise<E.Either<FileProblem, Uint8Array>> => {
  const file = await stat(path);
  if (file.isDirectory()) return E.left(problem(path, 'it is a folder'));
  if (!file.isFile()) return E.left(problem(path, 'it is no ordinary file'));
  if (file.size > largestFile) return E.left(problem(path, 'it is larger than 64 MB; split it into several'));
  return E.right(await readFile(path));
};

/** The bytes of a file that somebody named on the command line; larger than 64 MB is refused. */
export const readImportFile = (path: string): TE.TaskEither<FileProblem, Uint8Array> =>
  pipe(
    TE.tryCatch(
      () => bytesOf(path),
      (thrown) => fileProblem(path, thrown),
    ),
    TE.flatMap(TE.fromEither),
  );
