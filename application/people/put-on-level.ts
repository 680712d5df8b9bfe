import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { levelsWith, type Level } from '../../domain/pricing/level.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { People } from '../ports/people.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly people: Pick<People, 'putOnLevel'>;
  readonly buyers: Pick<Buyers, 'standing'>;
  readonly owners: readonly BuyerId[];
  readonly clock: Clock;
};

/** Staff give no prices to themselves; owners may. */
export type NotYourself = { readonly tag: 'NotYourself' };

export type PutOnLevel = {
  readonly by: BuyerId;
  readonly person: BuyerId;
  /** Null for the prices of everybody. */
  readonly level: Level | null;
};

/**
 * Gives a buyer the prices of a level, and tells them; false where they had them. What is ordered keeps its prices, what
 * lies in the cart shows the new ones before it is paid.
 */
export const putOnLevel =
  ({ people, buyers, owners, clock }: Deps) =>
  ({ by, person, level }: PutOnLevel): TE.TaskEither<NotYourself | StoreFailure, boolean> => {
    if (person === by && !owners.includes(by)) return TE.left({ tag: 'NotYourself' });
    return pipe(
      buyers.standing(person),
      TE.flatMap((before) => {
        const at = clock.now();
        return people.putOnLevel(
          person,
          level,
          [{ tag: 'NotifyOfLevel', buyer: person }],
          [
            {
              by,
              action: 'person.level',
              subject: `buyer:${String(person)}`,
              before: { level: before.level },
              after: { level },
              at,
            },
          ],
        );
      }),
    );
  };

/** The levels that there are: the one that every shop has, and those that are used. */
export const listLevels =
  ({ people }: { readonly people: Pick<People, 'levels'> }) =>
  (): TE.TaskEither<StoreFailure, readonly Level[]> =>
    pipe(people.levels(), TE.map(levelsWith));
