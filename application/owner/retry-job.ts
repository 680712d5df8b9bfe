import type * as TE from 'fp-ts/lib/TaskEither.js';
import { type BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { ParkedJobs } from '../ports/parked-jobs.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** Lets a parked job run again; false when it is not parked any more. */
export const retryJob =
  ({ parkedJobs, clock }: { readonly parkedJobs: Pick<ParkedJobs, 'retry'>; readonly clock: Clock }) =>
  ({ by, job }: { readonly by: BuyerId; readonly job: string }): TE.TaskEither<StoreFailure, boolean> =>
    parkedJobs.retry(job, [
      {
        by,
        action: 'job.retry',
        subject: `job:${job}`,
        before: { parked: true },
        after: { parked: false },
        at: clock.now(),
      },
    ]);
