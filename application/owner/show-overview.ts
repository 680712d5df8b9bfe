import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { OpenCase } from '../../domain/cases/open-case.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { ParkedJob, ParkedJobs } from '../ports/parked-jobs.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { listParked } from './list-parked.ts';

export type Overview = {
  readonly cases: readonly OpenCase[];
  readonly parked: readonly ParkedJob[];
};

type Deps = {
  readonly openCases: Pick<OpenCases, 'list'>;
  readonly parkedJobs: Pick<ParkedJobs, 'list'>;
};

/** What waits for somebody: open cases and parked jobs. */
export const overview = (deps: Deps) => (): TE.TaskEither<StoreFailure, Overview> =>
  pipe(
    deps.openCases.list(),
    TE.bindTo('cases'),
    TE.bindW('parked', () => listParked(deps)()),
  );
