import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Profile } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly followUps: FollowUps; readonly clock: Clock };

/** Has every owner told who hammers the shop. */
export const reportSpammer =
  ({ followUps, clock }: Deps) =>
  ({ id, firstName, username }: Profile): TaskEither<StoreFailure, void> =>
    followUps.add([
      {
        tag: 'NotifyAdmins',
        news: { tag: 'SpamReported', person: id, firstName, username, at: clock.now() },
      },
    ]);
