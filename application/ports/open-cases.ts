import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { AnsweredCase, OpenCase } from '../../domain/cases/open-case.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { PaymentReference } from '../../domain/payment/payment.ts';
import type { StoreFailure } from './store-failure.ts';

/** Money that waits for the owner's word; cases come in and are answered with the commit of their order. */
export interface OpenCases {
  /** The one of a payment; none when there was never one or it is answered. */
  readonly find: (reference: PaymentReference) => TaskEither<StoreFailure, Option<OpenCase>>;
  /** What became of the one of a payment; none while it is open, or when there was never one. */
  readonly answered: (reference: PaymentReference) => TaskEither<StoreFailure, Option<AnsweredCase>>;
  /** Those of an order, oldest first. */
  readonly ofOrder: (order: OrderId) => TaskEither<StoreFailure, readonly OpenCase[]>;
  /** All of them, oldest first. */
  readonly list: () => TaskEither<StoreFailure, readonly OpenCase[]>;
}
