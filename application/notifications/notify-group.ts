import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import { afterLoss, placeIn, type AlertGroup, type AlertPlace } from '../../domain/staff/alert-group.ts';
import type { AlertGroups } from '../ports/alert-groups.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeliveryFailure, Messenger, PlaceGone } from '../ports/messenger.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Version } from '../ports/versioned.ts';
import { reportOf, type NewsDeps } from './report-of.ts';

export type NotifyGroupDeps = NewsDeps & {
  readonly alertGroups: AlertGroups;
  readonly clock: Clock;
  readonly messenger: Pick<Messenger, 'notifyGroup'>;
};

type No = DeliveryFailure | StoreFailure;

/** Whether a group was told; persons are, where none was. */
export type GroupTold = 'Told' | 'NoPlace';

/** How often it is looked at anew when the choice of the group changed meanwhile. */
const tries = 5;

/** Ends what can no longer be written to, and has the owners hear of it with the same commit: once, whoever finds it first. */
const giveUp = (
  { alertGroups, clock }: NotifyGroupDeps,
  group: AlertGroup,
  version: Version,
  place: AlertPlace,
  { what }: PlaceGone,
): TE.TaskEither<StoreFailure, void> => {
  const lost = what === 'Topic' ? place.kind : null;
  const news = { tag: 'AlertsLost', title: group.title, topic: lost, at: clock.now() } as const;
  return pipe(
    alertGroups.put(afterLoss(group, lost), version, [], [{ tag: 'NotifyAdmins', news }]),
    TE.orElse((no): TE.TaskEither<StoreFailure, void> =>
      no.tag === 'Stale' ? TE.right(undefined) : TE.left(no),
    ),
  );
};

/** Tells the group that alerts go to, in the topic of the kind. Where it cannot be told any more, neither this nor the rest of its kind goes there. */
export const notifyGroup = (deps: NotifyGroupDeps) => {
  const again = (news: AdminNotification, left: number): TE.TaskEither<No, GroupTold> =>
    left > 1
      ? attempt(news, left - 1)
      : TE.left(storeFailure('notify group', 'the group changed every time'));
  const attempt = (news: AdminNotification, left: number): TE.TaskEither<No, GroupTold> =>
    pipe(
      deps.alertGroups.find(),
      TE.flatMap(({ value: group, version }): TE.TaskEither<No, GroupTold> => {
        const place = placeIn(group, news.tag);
        if (group === null || place === null) return TE.right('NoPlace');
        return pipe(
          reportOf(deps)(news),
          TE.flatMap((report): TE.TaskEither<PlaceGone | No, void> =>
            deps.messenger.notifyGroup(place, report),
          ),
          TE.map((): GroupTold => 'Told'),
          TE.orElse((no): TE.TaskEither<No, GroupTold> =>
            no.tag === 'PlaceGone'
              ? pipe(
                  giveUp(deps, group, version, place, no),
                  TE.flatMap(() => again(news, left)),
                )
              : TE.left(no),
          ),
        );
      }),
    );
  return (news: AdminNotification): TE.TaskEither<No, GroupTold> => attempt(news, tries);
};
