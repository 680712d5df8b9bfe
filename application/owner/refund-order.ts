import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Order, OrderId } from '../../domain/order/order.ts';
import { refund, type NothingToRefund, type RefundRequest } from '../../domain/balance/refunding.ts';
import { audited } from '../../domain/order/decision.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { changeOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly orders: Pick<Orders, 'find' | 'commit'>; readonly clock: Clock };

export type RefundOrder = RefundRequest & { readonly order: OrderId };
type No = NothingToRefund | OrderNotFound | StoreFailure;

/** Gives money back for delivered goods, one product's or all that are left, each line once. */
export const refundOrder =
  (deps: Deps) =>
  ({ order: id, ...request }: RefundOrder): TaskEither<No, Order> =>
    changeOrder(deps.orders)<NothingToRefund>(id, (order) => {
      const { by, line, reason, to } = request;
      const now = deps.clock.now();
      const entryFor = ({ tag }: Order): AuditEntry => ({
        by,
        action: 'order.refund',
        subject: `order:${id}`,
        before: { state: order.tag },
        after: { state: tag, line, to: to.tag, reason },
        at: now,
      });
      return pipe(
        refund(order, request, now),
        E.map((made) => audited(made, entryFor)),
      );
    });
