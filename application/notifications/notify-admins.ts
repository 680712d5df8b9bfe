import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { alerted, type AlertDeps } from '../alerted.ts';

type Deps = AlertDeps & { readonly followUps: FollowUps };

/** Has every owner told, and whoever of the staff it concerns, each by a follow-up of their own, so that one who cannot be reached keeps nobody else waiting. */
export const notifyAdmins =
  (deps: Deps) =>
  (news: AdminNotification): TE.TaskEither<StoreFailure, void> =>
    pipe(
      alerted(deps)(news.tag),
      TE.flatMap((told) => deps.followUps.add(told.map((owner) => ({ tag: 'NotifyAdmin', owner, news })))),
    );
