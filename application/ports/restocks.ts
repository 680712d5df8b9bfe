import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { RestockLine, RestockRound, RestockWait } from '../../domain/stock/restock.ts';
import type { UnknownProduct } from './stock.ts';
import type { StoreFailure } from './store-failure.ts';
import type { Stale, Version, Versioned } from './versioned.ts';

/** Those who wait for a sold-out product, in the order in which they came; each once. */
export interface Restocks {
  /** At the end of the line. Whoever waits already keeps their place. */
  readonly join: (buyer: BuyerId, product: VariantCode) => TaskEither<UnknownProduct | StoreFailure, void>;
  /** Waits no longer; the follow-ups are kept in the same commit. */
  readonly leave: (
    buyer: BuyerId,
    product: VariantCode,
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, void>;
  readonly find: (buyer: BuyerId, product: VariantCode) => TaskEither<StoreFailure, Option<RestockWait>>;
  /** All who were told, and at most so many of those who were not. */
  readonly look: (product: VariantCode, most: number) => TaskEither<StoreFailure, Versioned<RestockLine>>;
  /** A round of the line as it was at this version, with its follow-ups. */
  readonly commit: (
    product: VariantCode,
    round: RestockRound,
    version: Version,
    now: Instant,
  ) => TaskEither<Stale | StoreFailure, void>;
  /** Products that there are units of, and somebody who waits and was not told. */
  readonly due: (most: number) => TaskEither<StoreFailure, readonly VariantCode[]>;
}
