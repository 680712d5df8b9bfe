import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { attemptOf, type Order } from '../../domain/order/order.ts';
import {
  transactionOf,
  withoutFee,
  type PaymentAttempt,
  type PaymentReference,
} from '../../domain/payment/payment.ts';
import { askGateway } from '../ask-gateway.ts';
import type { OrderNotFound } from '../change-order.ts';
import type { Orders } from '../ports/orders.ts';
import type { GatewayFailure, PaymentNotice } from '../ports/payment-gateway.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { applyUnaskedAnswer } from '../apply-answer.ts';
import type { PaymentDeps } from '../payment-deps.ts';

type Deps = PaymentDeps & { readonly orders: Pick<Orders, 'find' | 'commit' | 'findByReference'> };

/** We asked for no such payment: unknown reference, another gateway, transaction or amount. */
export type NoSuchPayment = { readonly tag: 'NoSuchPayment' };

export type NoticeAnswer =
  /** The money is in the books, now or since before. */
  | { readonly tag: 'Settled' }
  /** The gateway does not confirm it yet: the notice should come again. */
  | { readonly tag: 'NotConfirmed' }
  /** The attempt is over without money, for good. */
  | { readonly tag: 'Refused' };

const agrees = (attempt: PaymentAttempt, { gateway, transaction, amount }: PaymentNotice): boolean => {
  const known = transactionOf(attempt);
  return (
    gateway === attempt.gateway &&
    withoutFee(attempt, amount) === attempt.amount &&
    (known === null || transaction === null || known === transaction)
  );
};

const answerFrom = (order: Order, reference: PaymentReference): NoticeAnswer => {
  switch (attemptOf(order, reference)?.tag) {
    case 'Settled':
      return { tag: 'Settled' };
    case 'Refused':
      return { tag: 'Refused' };
    default:
      return { tag: 'NotConfirmed' };
  }
};

type No = NoSuchPayment | OrderNotFound | GatewayFailure | StoreFailure;

/** Takes a notice as a hint, asks the gateway that it came from itself, and settles by what that says. */
export const receiveNotice =
  (deps: Deps) =>
  (notice: PaymentNotice): TE.TaskEither<No, NoticeAnswer> =>
    pipe(
      deps.orders.findByReference(notice.reference),
      TE.flatMapOption(
        (found) => found,
        (): No => ({ tag: 'NoSuchPayment' }),
      ),
      TE.flatMap((found): TE.TaskEither<No, Order> => {
        const attempt = attemptOf(found.value, notice.reference);
        if (attempt === undefined || !agrees(attempt, notice)) return TE.left({ tag: 'NoSuchPayment' });
        return pipe(
          askGateway(deps.gateways)(found.value, attempt),
          TE.flatMap((answer): TE.TaskEither<No, Order> =>
            answer === null ? TE.right(found.value) : applyUnaskedAnswer(deps)(found, answer),
          ),
        );
      }),
      TE.map((order) => answerFrom(order, notice.reference)),
    );
