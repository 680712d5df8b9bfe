import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly buyers: Pick<Buyers, 'find' | 'standing'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
};

type No = DeliveryFailure | StoreFailure;

/** Tells a buyer whose prices are theirs now. One who is unknown or cannot be reached reads it on the next card. */
export const notifyOfLevel =
  ({ buyers, messenger }: Deps) =>
  (id: BuyerId): TE.TaskEither<No, void> =>
    pipe(
      TE.Do,
      TE.bind('found', () => buyers.find(id)),
      TE.bind('standing', () => buyers.standing(id)),
      TE.flatMap(({ found, standing: { level } }): TE.TaskEither<No, void> =>
        O.isNone(found)
          ? TE.right(undefined)
          : pipe(
              messenger.notifyBuyer(found.value, { tag: 'Level', level }),
              TE.orElse((no): TE.TaskEither<No, void> =>
                no.tag === 'Unreachable' ? TE.right(undefined) : TE.left(no),
              ),
            ),
      ),
    );
