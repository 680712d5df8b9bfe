import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { GatewayAnswer } from '../domain/payment/gateway-answer.ts';
import type { Order } from '../domain/order/order.ts';
import type { PaymentAttempt, TransactionId } from '../domain/payment/payment.ts';
import { cancelAtGateway } from './cancel-at-gateway.ts';
import type { Gateways } from './gateways.ts';
import type { GatewayFailure, PaymentGateway } from './ports/payment-gateway.ts';

type Gateway = Pick<PaymentGateway, 'request' | 'status'>;

const openAgain = (gateway: Gateway, attempt: PaymentAttempt): TE.TaskEither<GatewayFailure, GatewayAnswer> =>
  pipe(
    gateway.request(attempt),
    TE.map((opened): GatewayAnswer => ({ tag: 'Opened', ...opened })),
    TE.orElse((no): TE.TaskEither<GatewayFailure, GatewayAnswer> =>
      no.tag === 'GatewayRefusal'
        ? TE.right({ tag: 'Refused', reference: attempt.reference, reason: no.reason })
        : TE.left(no),
    ),
  );

const askStatus = (
  gateway: Gateway,
  attempt: PaymentAttempt,
  transaction: TransactionId,
): TE.TaskEither<GatewayFailure, GatewayAnswer> =>
  pipe(
    gateway.status({ ...attempt, transaction }),
    TE.map((report): GatewayAnswer => ({ tag: 'Reported', report })),
    TE.orElse((no): TE.TaskEither<GatewayFailure, GatewayAnswer> =>
      no.tag === 'PaymentNotFound' ? TE.right({ tag: 'Unknown', reference: attempt.reference }) : TE.left(no),
    ),
  );

/**
 * Closes what the buyer left at its gateway, should the follow-up not have come to it yet, so that no two invoices can
 * be paid. A gateway that does not answer keeps nobody from the next one: the follow-up tries again.
 */
const withdrawFormer =
  (gateways: Pick<Gateways, 'find'>) =>
  (order: Order): TE.TaskEither<never, unknown> =>
    pipe(
      order.attempts.filter(({ tag }) => tag === 'Superseded'),
      TE.traverseSeqArray(({ reference }) =>
        pipe(
          cancelAtGateway(gateways)(order, reference),
          TE.orElse((_: GatewayFailure) => TE.right<never, Order>(order)),
        ),
      ),
    );

/**
 * The word of its own gateway on one attempt of an order, or null when there is nothing to ask. While the first answer
 * is unknown the same request is sent again, which finds the payment if there is one, and opens it if there is none:
 * the attempts that the buyer left before it are withdrawn first.
 */
export const askGateway =
  (gateways: Pick<Gateways, 'find'>) =>
  (
    order: Order,
    attempt: PaymentAttempt | undefined,
  ): TE.TaskEither<GatewayFailure, GatewayAnswer | null> => {
    if (attempt === undefined) return TE.right(null);
    const gateway = gateways.find(attempt.gateway);
    switch (attempt.tag) {
      case 'Requested':
        return pipe(
          withdrawFormer(gateways)(order),
          TE.flatMap(() => openAgain(gateway, attempt)),
        );
      case 'Payable':
        return askStatus(gateway, attempt, attempt.invoice.transaction);
      case 'Superseded':
        return attempt.invoice === null
          ? openAgain(gateway, attempt)
          : askStatus(gateway, attempt, attempt.invoice.transaction);
      case 'Closed':
        return attempt.transaction === null
          ? TE.right(null)
          : askStatus(gateway, attempt, attempt.transaction);
      case 'Refused':
      case 'Settled':
        return TE.right(null);
    }
  };
