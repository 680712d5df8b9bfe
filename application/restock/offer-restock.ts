import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { restockRound } from '../../domain/stock/restock.ts';
import type { Clock } from '../ports/clock.ts';
import type { Restocks } from '../ports/restocks.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly restocks: Pick<Restocks, 'look' | 'commit'>; readonly clock: Clock };

/** So many are told in one round; the rest a minute later. */
const atOnce = 200;
/** How often the line is looked at anew when others change it on the way. */
const tries = 10;

/** Lets those who wait for a product have their turns, as far as there are units. Asked for again, it tells nobody twice. */
export const offerRestock =
  ({ restocks, clock }: Deps) =>
  (product: VariantCode, left = tries): TE.TaskEither<StoreFailure, void> =>
    pipe(
      restocks.look(product, atOnce),
      TE.flatMap(({ value: line, version }): TE.TaskEither<StoreFailure, void> => {
        const now = clock.now();
        const round = restockRound(line, now);
        if (round.told.length + round.over.length + round.followUps.length === 0) return TE.right(undefined);
        return pipe(
          restocks.commit(product, round, version, now),
          TE.orElse((no): TE.TaskEither<StoreFailure, void> => {
            if (no.tag === 'StoreFailure') return TE.left(no);
            return left > 1
              ? offerRestock({ restocks, clock })(product, left - 1)
              : TE.left(storeFailure('offer restock', 'others changed the line every time'));
          }),
        );
      }),
    );
