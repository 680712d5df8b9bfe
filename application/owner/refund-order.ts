import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Order, OrderId } from '../../domain/order/order.ts';
import {
  refund,
  refundedLast,
  type NothingToRefund,
  type RefundRequest,
} from '../../domain/balance/refunding.ts';
import { audited } from '../../domain/order/decision.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { withinCeiling, type AboveCeiling } from '../../domain/staff/approval.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { changeOrder, type OrderNotFound } from '../change-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly orders: Pick<Orders, 'find' | 'commit'>; readonly clock: Clock };

export type RefundOrder = RefundRequest & { readonly order: OrderId };
type No = NothingToRefund | AboveCeiling | OrderNotFound | StoreFailure;

/** Gives money back for delivered goods, one product's or all that are left, each line once. */
export const refundOrder =
  (deps: Deps) =>
  ({ order: id, ...request }: RefundOrder, ceiling: Rupiah | null = null): TaskEither<No, Order> =>
    changeOrder(deps.orders)<NothingToRefund | AboveCeiling>(id, (order) => {
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
        E.chainFirstW(({ order: after }) => withinCeiling(ceiling, refundedLast(after))),
        E.map((made) => audited(made, entryFor)),
      );
    });
