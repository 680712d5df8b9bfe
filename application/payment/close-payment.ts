import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { attemptOf, type Order, type OrderId } from '../../domain/order/order.ts';
import type { PaymentReference } from '../../domain/payment/payment.ts';
import { askGateway } from '../ask-gateway.ts';
import { cancelAtGateway } from '../cancel-at-gateway.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { GatewayFailure } from '../ports/payment-gateway.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { applyAnswer } from '../apply-answer.ts';
import type { PaymentDeps } from '../payment-deps.ts';

export type ClosePayment = { readonly order: OrderId; readonly reference: PaymentReference };
type No = OrderNotFound | GatewayFailure | StoreFailure;

/** Asks the gateway and takes to heart what it says. */
const learn =
  (deps: PaymentDeps) =>
  ({ order: id, reference }: ClosePayment): TE.TaskEither<No, Order> =>
    pipe(
      findOrder(deps.orders)(id),
      TE.flatMap((found) =>
        pipe(
          askGateway(deps.gateways)(found.value, attemptOf(found.value, reference)),
          TE.flatMap((answer): TE.TaskEither<No, Order> =>
            answer === null ? TE.right(found.value) : applyAnswer(deps)(found, answer),
          ),
        ),
      ),
    );

/**
 * Sees to it that what is no longer wanted can no longer be paid at the gateway: the attempt of a closed order, or one
 * that was superseded. The gateway is asked before and after:
 * a payment that was quicker wins.
 */
export const closePayment =
  (deps: PaymentDeps) =>
  (command: ClosePayment): TE.TaskEither<No, Order> =>
    pipe(
      learn(deps)(command),
      TE.flatMap((order): TE.TaskEither<No, Order> =>
        cancelAtGateway(deps.gateways)(order, command.reference),
      ),
      TE.flatMap(() => learn(deps)(command)),
    );
