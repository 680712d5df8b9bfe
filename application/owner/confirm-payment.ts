import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { confirm, type AlreadyPaid } from '../../domain/payment/confirmation.ts';
import type { GatewayAnswer } from '../../domain/payment/gateway-answer.ts';
import type { Order, OrderId } from '../../domain/order/order.ts';
import type { Confirmation } from '../../domain/payment/payment.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { audited } from '../../domain/order/decision.ts';
import { movedBy, withinCeiling, type AboveCeiling } from '../../domain/staff/approval.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { askGateway } from '../ask-gateway.ts';
import { changeOrder, findOrder, type OrderNotFound } from '../change-order.ts';
import { applyAnswer } from '../apply-answer.ts';
import type { PaymentDeps } from '../payment-deps.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type ConfirmPayment = Confirmation & { readonly order: OrderId; readonly amount: Rupiah };
type No = AlreadyPaid | AboveCeiling | OrderNotFound | StoreFailure;

/** What the gateway has is no other money, so its own word comes first; its silence keeps no owner from vouching. */
const askGatewayFirst =
  (deps: PaymentDeps) =>
  (id: OrderId): TE.TaskEither<OrderNotFound | StoreFailure, unknown> =>
    pipe(
      findOrder(deps.orders)(id),
      TE.flatMap((found) =>
        pipe(
          askGateway(deps.gateways)(
            found.value,
            found.value.attempts.find(({ tag }) => tag === 'Payable'),
          ),
          TE.orElse(() => TE.right<never, GatewayAnswer | null>(null)),
          TE.flatMap((answer): TE.TaskEither<OrderNotFound | StoreFailure, unknown> =>
            answer === null ? TE.right(null) : applyAnswer(deps)(found, answer),
          ),
        ),
      ),
    );

/**
 * Settles an order by an owner's word, as the gateway's word would: for money that came where the gateway cannot
 * see it. Who vouched, why, and the reference of the transfer stay with the payment.
 */
export const confirmPayment =
  (deps: PaymentDeps) =>
  (
    { order: id, amount, by, reason, reference }: ConfirmPayment,
    ceiling: Rupiah | null = null,
  ): TE.TaskEither<No, Order> =>
    pipe(
      askGatewayFirst(deps)(id),
      TE.flatMap(() =>
        changeOrder(deps.orders)<AlreadyPaid | AboveCeiling>(id, (order) => {
          const now = deps.clock.now();
          const entryFor = ({ tag }: Order): AuditEntry => ({
            by,
            action: 'payment.confirm',
            subject: `order:${id}`,
            before: { state: order.tag },
            after: { state: tag, amount, reference, reason },
            at: now,
          });
          return pipe(
            confirm({ order, amount, confirmation: { by, reason, reference }, now }),
            E.chainFirstW((made) => withinCeiling(ceiling, movedBy(made))),
            E.map((made) => audited(made, entryFor)),
          );
        }),
      ),
    );
