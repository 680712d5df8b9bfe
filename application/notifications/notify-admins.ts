import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly owners: readonly BuyerId[]; readonly followUps: FollowUps };

/** Has every owner told, each by a follow-up of their own, so that one who cannot be reached keeps nobody else waiting. */
export const notifyAdmins =
  ({ owners, followUps }: Deps) =>
  (news: AdminNotification): TaskEither<StoreFailure, void> =>
    followUps.add(owners.map((owner) => ({ tag: 'NotifyAdmin', owner, news })));
