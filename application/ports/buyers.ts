import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerStanding } from '../../domain/people/standing.ts';
import type { Buyer, BuyerId, Language, Profile } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { StoreFailure } from './store-failure.ts';

/** Who came, and which of their paid orders could not be delivered because they could not be reached; oldest first. */
export type Greeted = { readonly buyer: Buyer; readonly owed: readonly OrderId[] };

export interface Buyers {
  /** Keeps who came, with the name they bear today; a language they chose themselves stays. */
  readonly greet: (profile: Profile, now: Instant) => TaskEither<StoreFailure, Greeted>;
  readonly find: (id: BuyerId) => TaskEither<StoreFailure, Option<Buyer>>;
  /** How somebody stands with the shop; one whom it does not know yet has no level and may order. */
  readonly standing: (id: BuyerId) => TaskEither<StoreFailure, BuyerStanding>;
  /** Who bears this name (without `@`, capitals do not matter); of two whom the shop knows by it, the one who took it last. */
  readonly findByUsername: (username: string) => TaskEither<StoreFailure, Option<Buyer>>;
  /** Speaks this language to the buyer from now on, whatever the messenger guesses. */
  readonly speak: (id: BuyerId, language: Language) => TaskEither<StoreFailure, void>;
}
