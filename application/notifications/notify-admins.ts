import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { DeliveryFailure } from '../ports/messenger.ts';
import { notifyAdmin, type NotifyAdminDeps } from './notify-admin.ts';
import { digestSales } from './digest-sales.ts';
import { notifyGroup, type NotifyGroupDeps } from './notify-group.ts';
import { alerted, type AlertDeps } from '../alerted.ts';

type EachDeps = AlertDeps & NotifyAdminDeps;

export type NotifyAdminsDeps = EachDeps & NotifyGroupDeps;

type No = DeliveryFailure | StoreFailure;

/**
 * Has every owner told, and whoever of the staff it concerns, each by a follow-up of their own, so that one who cannot
 * be reached keeps nobody else waiting. Where there is only one, nobody waits, and they are told at once.
 */
const notifyEach =
  (deps: EachDeps) =>
  (news: AdminNotification): TE.TaskEither<No, void> =>
    pipe(
      alerted(deps)(news.tag),
      TE.flatMap((told): TE.TaskEither<No, void> => {
        const [first, ...others] = told;
        return first !== undefined && others.length === 0
          ? notifyAdmin(deps)(first, news)
          : deps.followUps.add(told.map((owner) => ({ tag: 'NotifyAdmin', owner, news })));
      }),
    );

/** Tells the group that alerts go to, where it can be told of this; else everybody whom it concerns. */
export const notifyAdmins =
  (deps: NotifyAdminsDeps) =>
  (news: AdminNotification): TE.TaskEither<No, void> =>
    pipe(
      notifyGroup(deps)(news),
      TE.matchE(digestSales(deps)(null, news), (told) =>
        told === 'Told' ? TE.right(undefined) : notifyEach(deps)(news),
      ),
    );
