import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { OrderId } from '../../domain/order/order.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { StoreFailure } from './store-failure.ts';

/** A follow-up that used up its tries. */
export type ParkedJob = {
  readonly id: string;
  readonly task: string;
  readonly order: OrderId | null;
  /** Why it failed the last time: without goods or secrets. */
  readonly error: string | null;
};

export interface ParkedJobs {
  /** All of them, oldest first, at most `limit`; one whose place another took is not among them. */
  readonly list: (limit: number) => TaskEither<StoreFailure, readonly ParkedJob[]>;
  /** Lets one run again with all its tries; false when it is not parked any more. */
  readonly retry: (id: string, audit: readonly AuditEntry[]) => TaskEither<StoreFailure, boolean>;
}
