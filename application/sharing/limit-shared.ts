import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { NothingWritten, SharedGoodsStore } from '../ports/shared-goods.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly sharedGoods: Pick<SharedGoodsStore, 'find' | 'limit'>; readonly clock: Clock };

export type LimitShared = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  /** Null for any number. */
  readonly ceiling: number | null;
};

/** At most so many buyers may have it from now on; who has it keeps it. */
export const limitShared =
  ({ sharedGoods, clock }: Deps) =>
  ({ by, product, ceiling }: LimitShared): TE.TaskEither<NothingWritten | StoreFailure, void> =>
    pipe(
      sharedGoods.find(product),
      TE.flatMap((found): TE.TaskEither<NothingWritten | StoreFailure, void> =>
        O.isNone(found)
          ? TE.left({ tag: 'NothingWritten' })
          : sharedGoods.limit(
              product,
              ceiling,
              [{ tag: 'OfferRestock', product }],
              [
                {
                  by,
                  action: 'shared.limit',
                  subject: `variant:${product}`,
                  before: { ceiling: found.value.ceiling },
                  after: { ceiling },
                  at: clock.now(),
                },
              ],
            ),
      ),
    );
