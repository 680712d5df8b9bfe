import * as E from 'fp-ts/lib/Either.js';
import { describeLineProblems, type LineProblem } from '../../adapters/import-files/line-problem.ts';
import { readImportFile } from '../../adapters/import-files/read-file.ts';
import { Problem } from '../processes/problem.ts';
import type { OwnersTerminal } from './owners-terminal.ts';

type Parse<A> = (bytes: Uint8Array) => E.Either<readonly LineProblem[], A>;

/** What a file holds; a `Problem` that names every line it cannot be taken for. */
export const readOrProblem = async <A>(file: string, parse: Parse<A>): Promise<A> =>
  parsedOrProblem(file, await bytesOrProblem(file), parse);

export const bytesOrProblem = async (file: string): Promise<Uint8Array> => {
  const bytes = await readImportFile(file)();
  if (E.isLeft(bytes)) throw new Problem(bytes.left.sentence);
  return bytes.right;
};

/** The same of a file that was read already. */
export const parsedOrProblem = <A>(file: string, bytes: Uint8Array, parse: Parse<A>): A => {
  const parsed = parse(bytes);
  if (E.isRight(parsed)) return parsed.right;
  throw notTaken(file, parsed.left);
};

export const notTaken = (file: string, problems: readonly LineProblem[]): Problem =>
  new Problem(
    `Nothing of ${file} was taken. Mend these lines and try again:\n${describeLineProblems(problems)}`,
  );

/** Lets a file pass in which nothing is suspicious, or of which somebody says that it is right as it is. */
export const insistOnFile = async (
  file: string,
  suspicions: readonly LineProblem[],
  { print, confirm }: OwnersTerminal,
  yes: boolean,
): Promise<void> => {
  if (suspicions.length === 0) return;
  const told = describeLineProblems(suspicions);
  if (!yes && confirm === null)
    throw new Problem(
      `Nothing of ${file} was taken, for something in it may not be meant:\n${told}\nMend it and try again; if it is right as it is, add --yes to the command.`,
    );
  print(`Look at this first:\n${told}`);
  if (!yes && (await confirm?.(`Take ${file} as it is?`)) !== true)
    throw new Problem(`Nothing of ${file} was taken.`);
};
