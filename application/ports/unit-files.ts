import type { TaskEither } from 'fp-ts/lib/TaskEither.js';

/** A line of a file, counted from 1, and what is to be said of it; `reason` holds nothing of a unit. */
export type LineProblem = { readonly line: number; readonly reason: string };

/** The units of a file, in its order, each as a buyer will get it; one given twice is there twice. */
export type UnitList = {
  readonly units: Iterable<string>;
  readonly count: number;
  /** What may not be meant: somebody is to look at it before anything is on sale. By lines. */
  readonly suspicions: readonly LineProblem[];
  /** What is no unit and was left out. By lines. */
  readonly bad: readonly LineProblem[];
};

/** What an owner sends as goods. */
export interface UnitFiles {
  /** Every line that cannot be taken is named beside what can; refused where nothing can. Others get their turn while it reads. */
  readonly read: (bytes: Uint8Array) => TaskEither<readonly LineProblem[], UnitList>;
}
