import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import type { FollowUps } from '../../../application/ports/follow-ups.ts';
import { inBatches, usualBatches, type BatchOptions } from '../kit/batches.ts';
import { nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { jobsJson, jobSpecs, sortedJobsJson } from './jobs-json.ts';
import { writing } from '../kit/statement.ts';

const text = `select count(*) from graphile_worker.add_jobs(${jobSpecs('$1')})`;
const add = writing('follow-ups.add', text, nothingRead);
const addMany = writing('follow-ups.add-many', text, nothingRead);

type Call = { readonly nth: number; readonly followUps: readonly FollowUp[] };

/**
 * Follow-ups as jobs of the job engine. Those of calls at the same time are added by one statement, since only one
 * transaction at a time commits that woke the workers. Under a key that several of them name, the last call counts.
 */
export const postgresFollowUps = (run: Run, batches: BatchOptions = usualBatches): FollowUps => {
  let calls = 0;
  const added = inBatches<Call, never, 'Added'>(
    {
      name: 'follow-ups.add-many',
      // The same follow-up twice is one: nobody has to go alone for it.
      keyOf: ({ nth }) => String(nth),
      together: async (all) =>
        E.map(() => all.map(() => 'Added' as const))(
          await run(addMany, [sortedJobsJson(all.flatMap(({ followUps }) => followUps))])(),
        ),
      alone: async ({ followUps }) => E.map(() => 'Added' as const)(await run(add, [jobsJson(followUps)])()),
    },
    batches,
  );
  return {
    add: (followUps) =>
      followUps.length === 0
        ? TE.right(undefined)
        : async () => {
            calls += 1;
            return E.map(() => undefined)(await added({ nth: calls, followUps }));
          },
  };
};
