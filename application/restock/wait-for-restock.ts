import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Restocks } from '../ports/restocks.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps<Name extends keyof Restocks> = { readonly restocks: Pick<Restocks, Name> };

/** Waits no longer for a product. Where it was this buyer's turn, it is the next one's. */
export const leaveRestock =
  ({ restocks }: Deps<'leave'>) =>
  (buyer: BuyerId, product: VariantCode): TE.TaskEither<StoreFailure, void> =>
    restocks.leave(buyer, product, [{ tag: 'OfferRestock', product }]);

/** Whether a buyer waits for a product. */
export const isWaiting =
  ({ restocks }: Deps<'find'>) =>
  (buyer: BuyerId, product: VariantCode): TE.TaskEither<StoreFailure, boolean> =>
    pipe(restocks.find(buyer, product), TE.map(O.isSome));
