import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { applyGatewayResponse } from '../../domain/payment/gateway-answer.ts';
import { hours, type Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import {
  transactionOf,
  type PaymentAttempt,
  type PaymentReference,
  type PaymentReport,
  type TransactionId,
} from '../../domain/payment/payment.ts';
import {
  differenceInSilence,
  differenceOf,
  type BooksDifference,
} from '../../domain/payment/reconciliation.ts';
import { changeOrder, type OrderNotFound } from '../change-order.ts';
import type { BookedAttempt, Books } from '../ports/books.ts';
import type { Clock } from '../ports/clock.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { Orders } from '../ports/orders.ts';
import type { Gateways } from '../gateways.ts';
import type { GatewayFailure } from '../ports/payment-gateway.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type ReconcileDeps = {
  readonly books: Pick<Books, 'attempts'>;
  readonly orders: Pick<Orders, 'find' | 'commit'>;
  readonly gateways: Gateways;
  readonly followUps: FollowUps;
  readonly clock: Clock;
};

export type Difference = {
  readonly order: OrderId;
  readonly reference: PaymentReference;
  readonly difference: BooksDifference;
};

export type Reconciled = {
  /** How many payments were compared. */
  readonly compared: number;
  /** How many the gateway gave no answer about. */
  readonly unanswered: number;
  readonly differences: readonly Difference[];
};

type No = OrderNotFound | StoreFailure;

/** How far back, in milliseconds, payments are compared: a day more than any gateway keeps them open. */
export const lookBack = ({ longestLifetime }: Pick<Gateways, 'longestLifetime'>): number =>
  longestLifetime + hours(24);

const atOnce = 100;

const nothingYet: Reconciled = { compared: 0, unanswered: 0, differences: [] };

const wordOn = (
  { gateways }: ReconcileDeps,
  attempt: PaymentAttempt,
  transaction: TransactionId,
): TE.TaskEither<GatewayFailure, PaymentReport | null> =>
  pipe(
    gateways.find(attempt.gateway).status({ ...attempt, transaction }),
    TE.orElse((no): TE.TaskEither<GatewayFailure, PaymentReport | null> =>
      no.tag === 'PaymentNotFound' ? TE.right(null) : TE.left(no),
    ),
  );

const tell = (found: Difference): FollowUp => ({
  tag: 'NotifyAdmins',
  news: { tag: 'BooksDiffer', ...found },
});

/** Hears the gateway's word, if it has any: what only the gateway has is booked, what is booked already stays. The owners hear of the difference all the same. */
const note = (
  { orders, followUps, clock, gateways }: ReconcileDeps,
  found: Difference,
  report: PaymentReport | null,
): TE.TaskEither<No, void> =>
  pipe(
    report === null
      ? TE.right<No, unknown>(null)
      : changeOrder(orders)(found.order, (order) =>
          E.right(applyGatewayResponse(order, { tag: 'Reported', report }, gateways.traitsOf, clock.now())),
        ),
    TE.flatMap(() => followUps.add([tell(found)])),
  );

const compare =
  (deps: ReconcileDeps) =>
  (done: Reconciled, { order, attempt }: BookedAttempt): TE.TaskEither<No, Reconciled> => {
    const transaction = transactionOf(attempt);
    // Nothing was taken by one that was refused: play money is no difference.
    if (transaction === null || attempt.tag === 'Refused') return TE.right(done);
    const noted = (
      counted: Reconciled,
      difference: BooksDifference | null,
      report: PaymentReport | null,
    ): TE.TaskEither<No, Reconciled> => {
      if (difference === null) return TE.right(counted);
      const found: Difference = { order, reference: attempt.reference, difference };
      return pipe(
        note(deps, found, report),
        TE.map(() => ({ ...counted, differences: [...counted.differences, found] })),
      );
    };
    return pipe(
      wordOn(deps, attempt, transaction),
      TE.matchE(
        () =>
          noted(
            { ...done, unanswered: done.unanswered + 1 },
            differenceInSilence(attempt, deps.clock.now()),
            null,
          ),
        (report) =>
          noted(
            { ...done, compared: done.compared + 1 },
            differenceOf(attempt, report, deps.clock.now()),
            report,
          ),
      ),
    );
  };

/**
 * Compares every payment requested since a moment with the gateway's word, one by one. Owners are told of each
 * difference; money that only the gateway knows of is booked.
 */
export const reconcile =
  (deps: ReconcileDeps) =>
  (since: Instant): TE.TaskEither<No, Reconciled> => {
    const from = (behind: PaymentReference | null, done: Reconciled): TE.TaskEither<No, Reconciled> =>
      pipe(
        deps.books.attempts(since, behind, atOnce),
        TE.flatMap((page) =>
          pipe(
            page.reduce(
              (so, booked) =>
                pipe(
                  so,
                  TE.flatMap((far) => compare(deps)(far, booked)),
                ),
              TE.right<No, Reconciled>(done),
            ),
            TE.flatMap((far) => {
              const last = page.at(-1);
              return last === undefined || page.length < atOnce
                ? TE.right(far)
                : from(last.attempt.reference, far);
            }),
          ),
        ),
      );
    return from(null, nothingYet);
  };
