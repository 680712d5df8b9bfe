import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import { liveAttempt, type Order, type OrderId } from '../../domain/order/order.ts';
import { askGateway } from '../ask-gateway.ts';
import { findOwnOrder, type OrderNotFound } from '../change-order.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { GatewayFailure } from '../ports/payment-gateway.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { applyAnswer } from '../apply-answer.ts';
import type { PaymentDeps } from '../payment-deps.ts';

type Deps = PaymentDeps & { readonly followUps: FollowUps };

/** Goods that are late are sent now, though their delivery was waiting for another try or given up: the buyer reads that they come. */
const hastenDelivery = (followUps: FollowUps, order: Order): TE.TaskEither<StoreFailure, void> =>
  order.tag === 'Paid' && order.alarmedAt !== null
    ? followUps.add([{ tag: 'DeliverGoods', order: order.id }])
    : TE.right(undefined);

/** What the gateway says of the payment that the buyer means. That it knows none is no word: it opened it. */
const wordOn =
  ({ gateways }: PaymentDeps) =>
  (order: Order): TE.TaskEither<GatewayFailure, GatewayAnswer | null> =>
    pipe(
      askGateway(gateways)(order, liveAttempt(order)),
      TE.filterOrElse(
        (answer) => answer?.tag !== 'Unknown',
        (): GatewayFailure => ({
          tag: 'GatewayFailure',
          why: 'Unreadable',
          operation: 'status',
          detail: 'does not know a payment that it opened',
          cause: null,
        }),
      ),
    );

/** Asks the gateway at once because the buyer wants to know, and settles the order if the money is there. */
export const checkPayment =
  (deps: Deps) =>
  (buyer: BuyerId, id: OrderId): TE.TaskEither<OrderNotFound | GatewayFailure | StoreFailure, Order> =>
    pipe(
      TE.Do,
      TE.bindW('found', () => findOwnOrder(deps.orders)(buyer, id)),
      TE.bindW('answer', ({ found }) => wordOn(deps)(found.value)),
      TE.flatMap(({ found, answer }) =>
        answer === null
          ? TE.right<OrderNotFound | GatewayFailure | StoreFailure, Order>(found.value)
          : applyAnswer(deps)(found, answer),
      ),
      TE.chainFirstW((order) => hastenDelivery(deps.followUps, order)),
    );
