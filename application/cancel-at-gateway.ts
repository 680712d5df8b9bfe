import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { attemptOf, type Order } from '../domain/order/order.ts';
import type { Invoice, PaymentAttempt, PaymentReference } from '../domain/payment/payment.ts';
import type { Gateways } from './gateways.ts';
import type { GatewayFailure } from './ports/payment-gateway.ts';

/** The invoice of an attempt that can still be paid although nobody wants it to be. */
const unwanted = (order: Order, attempt: PaymentAttempt | undefined): Invoice | null => {
  if (attempt?.tag === 'Superseded') return attempt.invoice;
  return attempt?.tag === 'Payable' && order.tag !== 'AwaitingPayment' ? attempt.invoice : null;
};

/** Asks its gateway to take nothing more by an attempt that is no longer wanted; does nothing for any other. */
export const cancelAtGateway =
  (gateways: Pick<Gateways, 'find'>) =>
  (order: Order, reference: PaymentReference): TE.TaskEither<GatewayFailure, Order> => {
    const attempt = attemptOf(order, reference);
    const invoice = unwanted(order, attempt);
    return attempt === undefined || invoice === null
      ? TE.right(order)
      : pipe(
          gateways.find(attempt.gateway).cancel({ ...attempt, transaction: invoice.transaction }),
          TE.map(() => order),
        );
  };
