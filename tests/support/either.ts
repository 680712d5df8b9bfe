import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';

const unexpected = (side: unknown): Error =>
  new Error(`the answer was ${JSON.stringify(side)}`, { cause: side });

/** The right side; a left fails the test and is shown. */
export const right = <L, A>(outcome: E.Either<L, A>): A => {
  if (E.isLeft(outcome)) throw unexpected(outcome.left);
  return outcome.right;
};

/** The left side; a right fails the test and is shown. */
export const left = <L, A>(outcome: E.Either<L, A>): L => {
  if (E.isRight(outcome)) throw unexpected(outcome.right);
  return outcome.left;
};

/** What a task answers; its refusal or failure fails the test. */
export const answerOf = async <L, A>(task: TaskEither<L, A>): Promise<A> => right(await task());

/** What a task refuses with; an answer fails the test. */
export const refusalOf = async <L, A>(task: TaskEither<L, A>): Promise<L> => left(await task());

/** What each of many tasks, all started at once, comes to. */
export const outcomesOf = <L, A>(tasks: readonly TaskEither<L, A>[]): Promise<readonly E.Either<L, A>[]> =>
  Promise.all(tasks.map((task) => task()));
