import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Blocked } from '../../domain/people/standing.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Restocks } from '../ports/restocks.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { unlessBlocked } from '../unless-blocked.ts';

type Deps = { readonly restocks: Pick<Restocks, 'join'>; readonly buyers: Pick<Buyers, 'standing'> };
type No = Blocked | UnknownProduct | StoreFailure;

/** Waits for a product that is sold out, at the end of the line; whoever waits already keeps their place. */
export const joinRestock =
  ({ restocks, buyers }: Deps) =>
  (buyer: BuyerId, product: VariantCode): TE.TaskEither<No, void> =>
    pipe(
      unlessBlocked(buyers, buyer),
      TE.flatMap((): TE.TaskEither<No, void> => restocks.join(buyer, product)),
    );
