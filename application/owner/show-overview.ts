import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { OpenCase } from '../../domain/cases/open-case.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { ParkedJob, ParkedJobs } from '../ports/parked-jobs.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Holders, Wallets } from '../ports/wallets.ts';

export const holdersPerPage = 10;
/** So many parked jobs are shown at most. */
export const parkedShown = 20;

export type Overview = {
  readonly cases: readonly OpenCase[];
  readonly parked: readonly ParkedJob[];
  readonly balances: Holders;
};

type OverviewDeps = {
  readonly openCases: Pick<OpenCases, 'list'>;
  readonly parkedJobs: Pick<ParkedJobs, 'list'>;
  readonly wallets: Pick<Wallets, 'holders'>;
};

/** What waits for an owner: open cases, parked jobs, and one page, counted from 0, of the balances. */
export const overview =
  (deps: OverviewDeps) =>
  (page = 0): TE.TaskEither<StoreFailure, Overview> =>
    pipe(
      deps.openCases.list(),
      TE.bindTo('cases'),
      TE.bindW('parked', () => deps.parkedJobs.list(parkedShown)),
      TE.bindW('balances', () =>
        deps.wallets.holders({ offset: page * holdersPerPage, limit: holdersPerPage }),
      ),
    );
