import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { OrderNotFound } from '../../application/change-order.ts';
import type { DeliveryFailure } from '../../application/ports/messenger.ts';
import type { GatewayFailure } from '../../application/ports/payment-gateway.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { JobUseCases } from '../../application/use-cases.ts';

/** Why a follow-up did not get done this time. */
export type Undone = OrderNotFound | DeliveryFailure | GatewayFailure | StoreFailure;

/** The use cases that follow-ups and timers run; each may fail in any of these ways. */
export type Work = {
  readonly [Name in keyof JobUseCases]: JobUseCases[Name] extends (
    ...args: infer Args
  ) => TaskEither<Undone, infer A>
    ? (...args: Args) => TaskEither<Undone, A>
    : never;
};
