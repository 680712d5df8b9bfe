import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AdminNotification } from '../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../domain/people/buyer.ts';
import { alertRights, mutableAs } from '../domain/staff/alerts.ts';
import { hasAny, rightsIn } from '../domain/staff/member.ts';
import type { Clock } from './ports/clock.ts';
import type { Audience, Staff } from './ports/staff.ts';
import type { StoreFailure } from './ports/store-failure.ts';

export type AlertDeps = {
  readonly owners: readonly BuyerId[];
  readonly staff: Pick<Staff, 'list' | 'audienceOf'>;
  readonly clock: Clock;
};

const audienceOf = (
  staff: AlertDeps['staff'],
  news: AdminNotification['tag'],
): TE.TaskEither<StoreFailure, Audience> => {
  const alert = mutableAs(news);
  return alert === null
    ? pipe(
        staff.list(),
        TE.map((members) => ({ members, muters: [] })),
      )
    : staff.audienceOf(alert);
};

/** Who hears of something now: every owner, and whoever of the staff has the right that it is about, but whoever has muted it. */
export const alerted =
  ({ owners, staff, clock }: AlertDeps) =>
  (news: AdminNotification['tag']): TE.TaskEither<StoreFailure, readonly BuyerId[]> =>
    pipe(
      audienceOf(staff, news),
      TE.map(({ members, muters }) =>
        [
          ...owners,
          ...members
            .filter((member) => !owners.includes(member.person))
            .filter((member) => hasAny(rightsIn(member, clock.now()), alertRights[news]))
            .map(({ person }) => person),
        ].filter((person) => !muters.includes(person)),
      ),
    );
