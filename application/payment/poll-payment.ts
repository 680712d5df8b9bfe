import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { attemptOf, type Order, type OrderId } from '../../domain/order/order.ts';
import { nextCheck } from '../../domain/payment/gateway.ts';
import { isUnsettled, type PaymentReference } from '../../domain/payment/payment.ts';
import { askGateway } from '../ask-gateway.ts';
import { applyUnaskedAnswer } from '../apply-answer.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { GatewayFailure } from '../ports/payment-gateway.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { PaymentDeps } from '../payment-deps.ts';

type Deps = PaymentDeps & { readonly followUps: FollowUps };

export type PollPayment = { readonly order: OrderId; readonly reference: PaymentReference };

/** What a poll came to; `failure` says why the gateway could not be heard this time. */
export type Polled = { readonly order: Order; readonly failure: GatewayFailure | null };

const scheduleNext =
  ({ followUps, clock, gateways }: Deps) =>
  (reference: PaymentReference, polled: Polled): TE.TaskEither<StoreFailure, Polled> => {
    const attempt = attemptOf(polled.order, reference);
    if (attempt === undefined || !isUnsettled(attempt)) return TE.right(polled);
    const at = nextCheck(attempt, gateways.traitsOf(attempt.gateway), clock.now());
    return pipe(
      followUps.add([{ tag: 'CheckPayment', order: polled.order.id, reference, at }]),
      TE.map(() => polled),
    );
  };

/** Asks the gateway about one attempt because its time has come, and sees to it that it is asked again while the attempt lives. */
export const pollPayment =
  (deps: Deps) =>
  ({ order: id, reference }: PollPayment): TE.TaskEither<OrderNotFound | StoreFailure, Polled> =>
    pipe(
      findOrder(deps.orders)(id),
      TE.flatMap((found) =>
        pipe(
          askGateway(deps.gateways)(found.value, attemptOf(found.value, reference)),
          TE.matchE(
            (failure): TE.TaskEither<OrderNotFound | StoreFailure, Polled> =>
              TE.right({ order: found.value, failure }),
            (answer) =>
              pipe(
                answer === null
                  ? TE.right<OrderNotFound | StoreFailure, Order>(found.value)
                  : applyUnaskedAnswer(deps)(found, answer),
                TE.map((changed): Polled => ({ order: changed, failure: null })),
              ),
          ),
        ),
      ),
      TE.flatMap((polled) => scheduleNext(deps)(reference, polled)),
    );
