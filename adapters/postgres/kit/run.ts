import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Statement } from './statement.ts';

/** Runs one statement, and answers its rows as its codec reads them. */
export type Run = <Row>(
  statement: Statement<Row>,
  values?: readonly unknown[],
) => TaskEither<StoreFailure, readonly Row[]>;
