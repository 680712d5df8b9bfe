import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { turnOf } from '../../domain/stock/restock.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { Products } from '../ports/products.ts';
import type { Restocks } from '../ports/restocks.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly restocks: Pick<Restocks, 'find' | 'leave'>;
  readonly buyers: Pick<Buyers, 'find'>;
  readonly products: Pick<Products, 'find'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
  readonly clock: Clock;
};

type No = DeliveryFailure | StoreFailure;

/** Tells a buyer whose turn it is that there are units again. Whoever cannot be reached makes room for the next. */
export const notifyRestocked =
  ({ restocks, buyers, products, messenger, clock }: Deps) =>
  (buyer: BuyerId, product: VariantCode): TE.TaskEither<No, void> => {
    const makeRoom = restocks.leave(buyer, product, [{ tag: 'OfferRestock', product }]);
    return pipe(
      TE.Do,
      TE.bind('wait', () => restocks.find(buyer, product)),
      TE.bind('person', () => buyers.find(buyer)),
      TE.bind('item', () => products.find(product)),
      TE.flatMap(({ wait, person, item }): TE.TaskEither<No, void> => {
        const until = O.isNone(wait) ? null : turnOf(wait.value, clock.now());
        if (until === null) return TE.right(undefined);
        if (O.isNone(person) || O.isNone(item)) return makeRoom;
        return pipe(
          messenger.notifyBuyer(person.value, { tag: 'Restocked', item: item.value, until }),
          TE.orElse((no): TE.TaskEither<No, void> => (no.tag === 'Unreachable' ? makeRoom : TE.left(no))),
        );
      }),
    );
  };
