import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as T from 'fp-ts/lib/Task.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';

/** Does something for each, one after the other, also behind one for which it fails; it fails then as the first of those did. */
export const eachInTurn =
  <Of, No, A>(act: (one: Of) => TaskEither<No, A>) =>
  (all: readonly Of[]): TaskEither<No, readonly A[]> =>
    pipe(all, T.traverseSeqArray(act), T.map(E.sequenceArray));
