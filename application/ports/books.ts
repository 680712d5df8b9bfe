import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { PaymentAttempt, PaymentReference } from '../../domain/payment/payment.ts';
import type { StoreFailure } from './store-failure.ts';

/** A promise that the books broke: which invariant, of what (an id), and how. Never goods. */
export type Violation = { readonly invariant: string; readonly subject: string; readonly detail: string };

export type BookedAttempt = { readonly order: OrderId; readonly attempt: PaymentAttempt };

/** Everything that is kept, as an auditor reads it. */
export interface Books {
  /** Every violation of an invariant, at most a hundred of each; none in a sound shop. */
  readonly violations: () => TaskEither<StoreFailure, readonly Violation[]>;
  /** The attempts requested since a moment, in the order of their references; those behind `after`, at most `limit`. */
  readonly attempts: (
    since: Instant,
    after: PaymentReference | null,
    limit: number,
  ) => TaskEither<StoreFailure, readonly BookedAttempt[]>;
}
