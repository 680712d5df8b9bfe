import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { applyGatewayResponse, type GatewayAnswer } from '../domain/gateway-answer.ts';
import type { Order } from '../domain/order.ts';
import { changeFound, type OrderNotFound } from './change-order.ts';
import type { StoreFailure } from './ports/store-failure.ts';
import type { Versioned } from './ports/versioned.ts';
import type { PaymentDeps } from './payment-deps.ts';

/** Commits what the gateway's answer means for an order; answers with the order as it stands then. */
export const hearAnswer =
  ({ orders, clock, gateways }: Pick<PaymentDeps, 'orders' | 'clock' | 'gateways'>) =>
  (found: Versioned<Order>, answer: GatewayAnswer): TaskEither<OrderNotFound | StoreFailure, Order> =>
    changeFound(orders)(found, (order) =>
      E.right(applyGatewayResponse(order, answer, gateways.traitsOf, clock.now())),
    );
