import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { cancelUnlessPaid } from '../../domain/order/closing.ts';
import type { GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import { liveAttempt, type Order, type OrderId } from '../../domain/order/order.ts';
import { askGateway } from '../ask-gateway.ts';
import { changeFound, findOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { GatewayFailure } from '../ports/payment-gateway.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { PaymentDeps } from '../payment-deps.ts';

type No = OrderNotFound | StoreFailure;

/** What the gateway says now; its silence does not keep a buyer from leaving, since a late payment is caught anyway. */
const lastWord =
  ({ gateways }: PaymentDeps) =>
  (order: Order): TE.TaskEither<never, GatewayAnswer | null> =>
    pipe(
      askGateway(gateways)(order, liveAttempt(order)),
      TE.orElse((_: GatewayFailure) => TE.right<never, GatewayAnswer | null>(null)),
    );

/** Gives up an unpaid order for its buyer. Money that was quicker wins: look at the order that comes back. */
export const cancelOrder =
  (deps: PaymentDeps) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<No, Order> =>
    pipe(
      findOwnOrder(deps.orders)(buyer, id),
      TE.flatMap((found) =>
        pipe(
          lastWord(deps)(found.value),
          TE.flatMap((answer): TE.TaskEither<No, Order> =>
            changeFound(deps.orders)(found, (order) =>
              E.right(
                cancelUnlessPaid({ order, answer, traitsOf: deps.gateways.traitsOf, now: deps.clock.now() }),
              ),
            ),
          ),
        ),
      ),
    );
