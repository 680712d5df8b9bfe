import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { hear, type GatewayAnswer } from '../../domain/gateway-answer.ts';
import type { Order, OrderId } from '../../domain/order.ts';
import { changeOrder, type OrderNotFound } from '../change-order.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { PaymentDeps } from './payment-deps.ts';

/** Commits what the gateway's answer means for an order; answers with the order as it stands then. */
export const hearAnswer =
  ({ orders, clock, policy }: Pick<PaymentDeps, 'orders' | 'clock' | 'policy'>) =>
  (id: OrderId, answer: GatewayAnswer): TaskEither<OrderNotFound | StoreFailure, Order> =>
    changeOrder(orders)(id, (order) => E.right(hear(order, answer, policy, clock.now())));
