import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Buyer, BuyerId } from '../../domain/people/buyer.ts';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import type { Approval } from '../../domain/staff/approval.ts';
import { alertRights, personalNews } from '../../domain/staff/alerts.ts';
import { hasAny, type Rights } from '../../domain/staff/member.ts';
import type { Order } from '../../domain/order/order.ts';
import { periodOfRecap } from '../../domain/reports/recap.ts';
import type { Report } from '../../domain/reports/report.ts';
import { makeReport, type ReportDeps } from '../make-report.ts';
import type { Approvals } from '../ports/approvals.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { rightsOf, type RightsDeps } from '../rights-of.ts';

export type NotifyAdminDeps = ReportDeps &
  RightsDeps & {
    readonly approvals: Pick<Approvals, 'find'>;
    readonly orders: Pick<Orders, 'find'>;
    readonly buyers: Pick<Buyers, 'find'>;
    readonly messenger: Pick<Messenger, 'notifyAdmin'>;
  };

type No = DeliveryFailure | StoreFailure;

const orderOf = (
  { orders }: NotifyAdminDeps,
  news: AdminNotification,
): TE.TaskEither<StoreFailure, Order | null> =>
  !('order' in news) || news.order === null
    ? TE.right(null)
    : pipe(
        orders.find(news.order),
        TE.map(
          O.match(
            () => null,
            ({ value }) => value,
          ),
        ),
      );

const buyerOf = (
  { buyers }: NotifyAdminDeps,
  order: Order | null,
): TE.TaskEither<StoreFailure, Buyer | null> =>
  order === null ? TE.right(null) : pipe(buyers.find(order.buyer), TE.map(O.toNullable));

const approvalOf = (
  { approvals }: NotifyAdminDeps,
  news: AdminNotification,
): TE.TaskEither<StoreFailure, Approval | null> =>
  news.tag === 'ApprovalAsked' || news.tag === 'ApprovalAnswered' || news.tag === 'ApprovalUndone'
    ? pipe(approvals.find(news.id), TE.map(O.toNullable))
    : TE.right(null);

const figuresOf = (
  deps: NotifyAdminDeps,
  news: AdminNotification,
): TE.TaskEither<StoreFailure, Report | null> =>
  news.tag === 'Recap' ? makeReport(deps)(periodOfRecap[news.kind], news.at) : TE.right(null);

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
      TE.bind('order', () => orderOf(deps, news)),
      TE.bind('buyer', ({ order }) => buyerOf(deps, order)),
      TE.bind('approval', () => approvalOf(deps, news)),
      TE.bind('figures', () => figuresOf(deps, news)),
      TE.flatMap(({ rights, order, buyer, approval, figures }): TE.TaskEither<No, void> => {
        if (!hears(rights, news)) return TE.right(undefined);
        return pipe(
          deps.messenger.notifyAdmin(owner, {
            news,
            order,
            buyer,
            rights,
            ...(approval === null ? {} : { approval }),
            ...(figures === null ? {} : { figures }),
          }),
          TE.orElse((no): TE.TaskEither<No, void> =>
            no.tag === 'Unreachable' ? TE.right(undefined) : TE.left(no),
          ),
        );
      }),
    );
