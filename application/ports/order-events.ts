import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { Happening, OrderEvent } from '../../domain/order/order-event.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { StoreFailure } from './store-failure.ts';

/** What happened to orders. Each commit of an order adds to it by itself; nothing is ever changed or taken out. */
export interface OrderEvents {
  /**
   * Adds what came by no commit of the order, with what must follow and what staff did by it: all or nothing. `once` is the
   * idempotency key; without one a repeated request is another one.
   */
  readonly append: (
    order: OrderId,
    happening: Happening,
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
    once?: string,
  ) => TaskEither<StoreFailure, void>;
  /** Of one order, oldest first, the last `limit`. Orders from before such things were kept have none. */
  readonly ofOrder: (order: OrderId, limit: number) => TaskEither<StoreFailure, readonly OrderEvent[]>;
}
