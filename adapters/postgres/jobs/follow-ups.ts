import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { FollowUps } from '../../../application/ports/follow-ups.ts';
import { nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { jobsJson, jobSpecs } from './jobs-json.ts';
import { writing } from '../kit/statement.ts';

const add = writing(
  'follow-ups.add',
  `select count(*) from graphile_worker.add_jobs(${jobSpecs('$1')})`,
  nothingRead,
);

/** Follow-ups as jobs of the job engine. */
export const postgresFollowUps = (run: Run): FollowUps => ({
  add: (followUps) =>
    followUps.length === 0
      ? TE.right(undefined)
      : pipe(
          run(add, [jobsJson(followUps)]),
          TE.map(() => undefined),
        ),
});
