import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { supersedeUnlessPaid } from '../../domain/order/closing.ts';
import type { GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { isLive, type LiveAttempt } from '../../domain/payment/payment.ts';
import { askGateway } from '../ask-gateway.ts';
import { changeFound, findOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { GatewayFailure } from '../ports/payment-gateway.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { PaymentDeps } from '../payment-deps.ts';

/** `attempt` is the place, counted from 0, of the attempt that the buyer wants to leave: a repeated tap leaves no later one. */
export type ChangeMethod = { readonly buyer: BuyerId; readonly order: OrderId; readonly attempt: number };

type No = OrderNotFound | GatewayFailure | StoreFailure;

/**
 * What the gateway says now. Its silence keeps a buyer at an invoice that they may have paid already. It does not
 * keep them at one that they never saw.
 */
const lastWord =
  ({ gateways }: PaymentDeps) =>
  (order: Order, attempt: LiveAttempt): TE.TaskEither<GatewayFailure, GatewayAnswer | null> =>
    pipe(
      askGateway(gateways)(order, attempt),
      TE.orElse((failure) => (attempt.tag === 'Requested' ? TE.right(null) : TE.left(failure))),
    );

/**
 * Sets the attempt aside that a buyer wants to leave, so that they can choose another way to pay; a follow-up closes
 * it at the gateway. Money that was quicker wins: look at the order that comes back. An attempt that is over already
 * changes nothing.
 */
export const changeMethod =
  (deps: PaymentDeps) =>
  ({ buyer, order: id, attempt: place }: ChangeMethod): TE.TaskEither<No, Order> =>
    pipe(
      findOwnOrder(deps.orders)(buyer, id),
      TE.flatMap((found): TE.TaskEither<No, Order> => {
        const attempt = found.value.attempts[place];
        if (attempt === undefined || !isLive(attempt)) return TE.right(found.value);
        const { reference } = attempt;
        return pipe(
          lastWord(deps)(found.value, attempt),
          TE.flatMap((answer): TE.TaskEither<No, Order> =>
            changeFound(deps.orders)(found, (order) => {
              const { traitsOf } = deps.gateways;
              const now = deps.clock.now();
              return E.right(supersedeUnlessPaid(reference)({ order, answer, traitsOf, now }));
            }),
          ),
        );
      }),
    );
