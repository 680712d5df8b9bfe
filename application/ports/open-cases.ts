import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { OpenCase } from '../../domain/open-case.ts';
import type { StoreFailure } from './store-failure.ts';

/** Money that waits for the owner's word; cases come in with the commit of their order. */
export interface OpenCases {
  /** All of them, oldest first. */
  readonly list: () => TaskEither<StoreFailure, readonly OpenCase[]>;
}
