import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { applyGatewayResponse, type GatewayAnswer } from '../domain/payment/gateway-answer.ts';
import type { Decision } from '../domain/order/decision.ts';
import { attemptOf, type Order } from '../domain/order/order.ts';
import { changeFound, type OrderNotFound } from './change-order.ts';
import type { StoreFailure } from './ports/store-failure.ts';
import type { Versioned } from './ports/versioned.ts';
import type { PaymentDeps } from './payment-deps.ts';

/** An invoice that the buyer is still waiting for is sent to them, since nobody else will. */
const withInvoiceNews = (answer: GatewayAnswer, decided: Decision | null): Decision | null =>
  decided !== null &&
  answer.tag === 'Opened' &&
  decided.order.tag === 'AwaitingPayment' &&
  attemptOf(decided.order, answer.report.reference)?.tag === 'Payable'
    ? {
        ...decided,
        followUps: [
          ...decided.followUps,
          { tag: 'NotifyBuyer', order: decided.order.id, news: 'InvoiceReady' },
        ],
      }
    : decided;

type Deps = Pick<PaymentDeps, 'orders' | 'clock' | 'gateways'>;

/** Commits what the gateway's answer means for an order; answers with the order as it stands then, for a buyer to see. */
export const applyAnswer =
  ({ orders, clock, gateways }: Deps) =>
  (found: Versioned<Order>, answer: GatewayAnswer): TaskEither<OrderNotFound | StoreFailure, Order> =>
    changeFound(orders)(found, (order) =>
      E.right(applyGatewayResponse(order, answer, gateways.traitsOf, clock.now())),
    );

/** The same where the buyer waits for no answer of the shop's: an invoice that opens is sent to them. */
export const applyUnaskedAnswer =
  ({ orders, clock, gateways }: Deps) =>
  (found: Versioned<Order>, answer: GatewayAnswer): TaskEither<OrderNotFound | StoreFailure, Order> =>
    changeFound(orders)(found, (order) =>
      E.right(withInvoiceNews(answer, applyGatewayResponse(order, answer, gateways.traitsOf, clock.now()))),
    );
