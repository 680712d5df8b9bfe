import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { answerCase as decideAnswer, type NothingToDeliver } from '../../domain/cases/case-answer.ts';
import { audited, type Decision } from '../../domain/order/decision.ts';
import type { CaseAnswer, OpenCase } from '../../domain/cases/open-case.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { movedBy, withinCeiling, type AboveCeiling } from '../../domain/staff/approval.ts';
import type { PaymentReference } from '../../domain/payment/payment.ts';
import { findOrder, type Obstacle, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { Orders, Shortage } from '../ports/orders.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Stale, Version } from '../ports/versioned.ts';
import { caseClosed, type CaseClosed } from './case-closed.ts';

type Deps = {
  readonly orders: Pick<Orders, 'find' | 'commit'>;
  readonly openCases: Pick<OpenCases, 'ofOrder' | 'answered'>;
  readonly clock: Clock;
};

export type AnswerCase = {
  readonly by: BuyerId;
  readonly order: OrderId;
  readonly reference: PaymentReference;
  readonly answer: CaseAnswer;
  readonly note: string | null;
};

type No = CaseClosed | NothingToDeliver | AboveCeiling | Shortage | OrderNotFound | StoreFailure;

const tries = 10;

/**
 * Does with money that waits what an owner decides, once. The case is read after its order: an answer given
 * in between changed the order too, so that this one finds its version gone and looks again.
 */
export const answerCase =
  (deps: Deps) =>
  (command: AnswerCase, ceiling: Rupiah | null = null): TE.TaskEither<No, Order> => {
    const { orders, openCases, clock } = deps;
    const decide = (order: Order, cases: readonly OpenCase[]): TE.TaskEither<No, Decision> => {
      const open = cases.find(({ reference }) => reference === command.reference);
      return open === undefined
        ? caseClosed(deps)(command.reference)
        : TE.fromEither(
            pipe(
              decideAnswer({ ...command, order, open, others: cases.length - 1, now: clock.now() }),
              E.chainFirstW((made) =>
                withinCeiling(ceiling, command.answer === 'RefundOutside' ? open.amount : movedBy(made)),
              ),
            ),
          );
    };
    /* What is decided in its place where the voucher has no use left is no other answer. */
    const commit = (made: Decision, version: Version): TE.TaskEither<No | Obstacle | Stale, Order> =>
      pipe(
        orders.commit(made, version),
        TE.map(() => made.order),
        TE.orElse((no): TE.TaskEither<No | Obstacle | Stale, Order> =>
          no.tag === 'VoucherGone' && made.ifVoucherGone !== null
            ? commit(made.ifVoucherGone, version)
            : TE.left(no),
        ),
      );
    const attempt = (left: number): TE.TaskEither<No, Order> =>
      pipe(
        TE.Do,
        TE.bindW('found', () => findOrder(orders)(command.order)),
        TE.bindW('cases', () => openCases.ofOrder(command.order)),
        TE.bindW('decided', ({ found, cases }) => decide(found.value, cases)),
        TE.flatMap(({ found, decided }) =>
          pipe(
            commit(
              audited(decided, ({ tag }) => ({
                by: command.by,
                action: 'case.answer',
                subject: `order:${command.order}`,
                before: { state: found.value.tag, case: command.reference },
                after: { state: tag, answer: command.answer, note: command.note },
                at: clock.now(),
              })),
              found.version,
            ),
            TE.orElse((no): TE.TaskEither<No, Order> => {
              if (no.tag === 'Stale' && left > 1) return attempt(left - 1);
              return TE.left(
                no.tag === 'Stale' || no.tag === 'Overdrawn' || no.tag === 'VoucherGone'
                  ? storeFailure('answer case', `${no.tag} every time`)
                  : no,
              );
            }),
          ),
        ),
      );
    return attempt(tries);
  };
