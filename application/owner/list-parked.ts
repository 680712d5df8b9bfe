import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { ParkedJob, ParkedJobs } from '../ports/parked-jobs.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** So many parked jobs are shown at most. */
export const parkedShown = 20;

/** The jobs that are out of tries. */
export const listParked =
  ({ parkedJobs }: { readonly parkedJobs: Pick<ParkedJobs, 'list'> }) =>
  (): TaskEither<StoreFailure, readonly ParkedJob[]> =>
    parkedJobs.list(parkedShown);
