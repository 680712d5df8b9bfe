import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import { alertRights, personalNews } from '../../domain/staff/alerts.ts';
import { hasAny, type Rights } from '../../domain/staff/member.ts';
import type { DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { rightsOf, type RightsDeps } from '../rights-of.ts';
import { digestSales, type DigestDeps } from './digest-sales.ts';
import { reportOf, type NewsDeps } from './report-of.ts';

export type NotifyAdminDeps = NewsDeps &
  RightsDeps &
  DigestDeps & { readonly messenger: Pick<Messenger, 'notifyAdmin'> };

type No = DeliveryFailure | StoreFailure;

/** Whether somebody still hears of this: a right that was taken away meanwhile ends it. */
const hears = (rights: Rights, { tag }: AdminNotification): boolean =>
  rights.isOwner || personalNews.has(tag) || hasAny(rights, alertRights[tag]);

/** Tells one owner, or one of the staff whom it concerns, with the order and the buyer it is about. Who blocked the shop is passed over. */
export const notifyAdmin =
  (deps: NotifyAdminDeps) =>
  (owner: BuyerId, news: AdminNotification): TE.TaskEither<No, void> =>
    pipe(
      rightsOf(deps)(owner),
      TE.bindTo('rights'),
      TE.bind('report', () => reportOf(deps)(news)),
      TE.flatMap(({ rights, report }): TE.TaskEither<No, void> =>
        !hears(rights, news)
          ? TE.right(undefined)
          : pipe(
              deps.messenger.notifyAdmin(owner, { ...report, rights }),
              TE.orElse((no): TE.TaskEither<No, void> =>
                no.tag === 'Unreachable' ? TE.right(undefined) : digestSales(deps)(owner, news)(no),
              ),
            ),
      ),
    );
