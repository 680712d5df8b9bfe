import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { StoreFailure } from './store-failure.ts';

/** Follow-ups of no order's commit. One already waiting for the same thing is replaced, so that adding twice does no harm. */
export interface FollowUps {
  readonly add: (followUps: readonly FollowUp[]) => TaskEither<StoreFailure, void>;
}
