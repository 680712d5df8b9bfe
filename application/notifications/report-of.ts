import * as A from 'fp-ts/lib/Array.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Buyer, BuyerId } from '../../domain/people/buyer.ts';
import { periodOfRecap } from '../../domain/reports/recap.ts';
import type { Report } from '../../domain/reports/report.ts';
import type { Approval } from '../../domain/staff/approval.ts';
import { makeReport, type ReportDeps } from '../make-report.ts';
import type { Approvals } from '../ports/approvals.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { GroupReport, MinuteFigures } from '../ports/messenger.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type NewsDeps = ReportDeps & {
  readonly approvals: Pick<Approvals, 'find'>;
  readonly buyers: Pick<Buyers, 'find'>;
  readonly orders: Pick<Orders, 'findWithBuyer'>;
};

type Subject = { readonly order: Order | null; readonly buyer: Buyer | null };

const nothingKnown: Subject = { order: null, buyer: null };

/** The order that news are about, and whose it is. */
const subjectOf = ({ orders }: NewsDeps, news: AdminNotification): TE.TaskEither<StoreFailure, Subject> =>
  !('order' in news) || news.order === null
    ? TE.right(nothingKnown)
    : pipe(
        orders.findWithBuyer(news.order),
        TE.map(
          O.match(
            () => nothingKnown,
            ({ found, buyer }): Subject => ({ order: found.value, buyer }),
          ),
        ),
      );

const approvalOf = (
  { approvals }: NewsDeps,
  news: AdminNotification,
): TE.TaskEither<StoreFailure, Approval | null> =>
  news.tag === 'ApprovalAsked' || news.tag === 'ApprovalAnswered' || news.tag === 'ApprovalUndone'
    ? pipe(approvals.find(news.id), TE.map(O.toNullable))
    : TE.right(null);

/** Who stands in the news, or in what an owner is asked for, by number alone. */
const namedIn = (news: AdminNotification, approval: Approval | null): readonly BuyerId[] => [
  ...(news.tag === 'StaffAppointed' ? [news.person, news.by] : []),
  ...(news.tag === 'ApprovalAsked' ? [news.by] : []),
  ...(approval?.request.tag === 'Adjust' ? [approval.request.buyer] : []),
];

const peopleOf = (
  { buyers }: NewsDeps,
  ids: readonly BuyerId[],
): TE.TaskEither<StoreFailure, readonly Buyer[]> =>
  pipe([...ids], A.traverse(TE.ApplicativePar)(buyers.find), TE.map(A.compact));

const figuresOf = (deps: NewsDeps, news: AdminNotification): TE.TaskEither<StoreFailure, Report | null> =>
  news.tag === 'Recap' ? makeReport(deps)(periodOfRecap[news.kind], news.at) : TE.right(null);

const salesOf = (
  { reports }: NewsDeps,
  news: AdminNotification,
): TE.TaskEither<StoreFailure, MinuteFigures | null> =>
  news.tag === 'SalesOfMinute'
    ? pipe(
        reports.totals(news),
        TE.map(({ orders, revenue }) => ({ orders, revenue })),
      )
    : TE.right(null);

/** News with the order and the buyer it speaks of, as they are now. */
export const reportOf =
  (deps: NewsDeps) =>
  (news: AdminNotification): TE.TaskEither<StoreFailure, GroupReport> =>
    pipe(
      TE.Do,
      TE.bind('subject', () => subjectOf(deps, news)),
      TE.bind('approval', () => approvalOf(deps, news)),
      TE.bind('people', ({ approval }) => peopleOf(deps, namedIn(news, approval))),
      TE.bind('figures', () => figuresOf(deps, news)),
      TE.bind('sales', () => salesOf(deps, news)),
      TE.map(({ subject, approval, people, figures, sales }) => ({
        news,
        ...subject,
        ...(approval === null ? {} : { approval }),
        ...(people.length === 0 ? {} : { people }),
        ...(figures === null ? {} : { figures }),
        ...(sales === null ? {} : { sales }),
      })),
    );
