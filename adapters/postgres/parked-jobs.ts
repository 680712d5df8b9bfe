import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { count } from './codecs.ts';
import type { Run } from './database.ts';
import { reading } from './statement.ts';

// A job that another replaced while it ran loses its key and its tries; a process killed then leaves it behind.
const parked = reading(
  'jobs.parked',
  `select count(*) as parked from graphile_worker.jobs
   where attempts >= max_attempts and locked_at is null and key is not null`,
  t.type({ parked: count }),
);

/** How many follow-ups are out of tries and wait for a person. */
export const parkedJobs = (run: Run): TE.TaskEither<StoreFailure, number> =>
  pipe(
    run(parked),
    TE.map((rows) => rows[0]?.parked ?? 0),
  );
