import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { expireUnlessPaid } from '../../domain/order/closing.ts';
import type { GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import { between, minutes } from '../../domain/instant.ts';
import { liveAttempt, type Order, type OrderId } from '../../domain/order/order.ts';
import { askGateway } from '../ask-gateway.ts';
import { changeFound, findOrder, type OrderNotFound } from '../change-order.ts';
import type { GatewayFailure } from '../ports/payment-gateway.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { PaymentDeps } from '../payment-deps.ts';

/** How long, in milliseconds, an order stays open past its time while the gateway gives no answer; then stock outweighs certainty, and a late payment opens a case. */
const patience = minutes(10);

type No = OrderNotFound | GatewayFailure | StoreFailure;

/** Nothing to ask of an order that is not due; its gateway's word otherwise. */
const lastWord =
  ({ gateways, clock }: PaymentDeps) =>
  (order: Order): TE.TaskEither<GatewayFailure, GatewayAnswer | null> => {
    const overdue = between(order.expiresAt, clock.now());
    if (order.tag !== 'AwaitingPayment' || overdue < 0) return TE.right(null);
    return pipe(
      askGateway(gateways)(order, liveAttempt(order)),
      TE.orElse((failure) => (overdue > patience ? TE.right(null) : TE.left(failure))),
    );
  };

/** Gives back what an unpaid order holds once its time is over, after asking the gateway one last time. */
export const expireOrder =
  (deps: PaymentDeps) =>
  (id: OrderId): TE.TaskEither<No, Order> =>
    pipe(
      findOrder(deps.orders)(id),
      TE.flatMap((found) =>
        pipe(
          lastWord(deps)(found.value),
          TE.flatMap((answer): TE.TaskEither<No, Order> =>
            changeFound(deps.orders)(found, (order) =>
              E.right(
                expireUnlessPaid({ order, answer, traitsOf: deps.gateways.traitsOf, now: deps.clock.now() }),
              ),
            ),
          ),
        ),
      ),
    );
