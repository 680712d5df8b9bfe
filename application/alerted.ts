import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AdminNotification } from '../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../domain/people/buyer.ts';
import { alertRights, isMutable } from '../domain/staff/alerts.ts';
import { hasAny, rightsIn } from '../domain/staff/member.ts';
import type { AlertMutes } from './ports/alert-mutes.ts';
import type { Clock } from './ports/clock.ts';
import type { Staff } from './ports/staff.ts';
import type { StoreFailure } from './ports/store-failure.ts';

export type AlertDeps = {
  readonly owners: readonly BuyerId[];
  readonly staff: Pick<Staff, 'list'>;
  readonly alertMutes: Pick<AlertMutes, 'mutersOf'>;
  readonly clock: Clock;
};

/** Who hears of something now: every owner, and whoever of the staff has the right that it is about, but whoever has muted it. */
export const alerted =
  ({ owners, staff, alertMutes, clock }: AlertDeps) =>
  (news: AdminNotification['tag']): TE.TaskEither<StoreFailure, readonly BuyerId[]> =>
    pipe(
      staff.list(),
      TE.map((members) => [
        ...owners,
        ...members
          .filter((member) => !owners.includes(member.person))
          .filter((member) => hasAny(rightsIn(member, clock.now()), alertRights[news]))
          .map(({ person }) => person),
      ]),
      TE.bindTo('all'),
      TE.bind('muters', () => (isMutable(news) ? alertMutes.mutersOf(news) : TE.right([]))),
      TE.map(({ all, muters }) => all.filter((person) => !muters.includes(person))),
    );
