import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { Rate } from '../../domain/payment/gateway.ts';
import type { StoreFailure } from './store-failure.ts';

/** How fast all processes of the shop together call a gateway. `line` names the gateway, its account and the kind of call. */
export interface GatewayPaces {
  /**
   * The next moments, in their order, at which so many more calls keep the rate: whoever asks has them. At least one,
   * and never more than the rate allows at once: a process that dies takes no more with it.
   */
  readonly reserve: (
    line: string,
    rate: Rate,
    now: Instant,
    wanted: number,
  ) => TaskEither<StoreFailure, readonly Instant[]>;
  /** The gateway wants no such call before that moment. */
  readonly hold: (line: string, until: Instant) => TaskEither<StoreFailure, void>;
}
