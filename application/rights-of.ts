import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../domain/people/buyer.ts';
import { ownerRights, rightsIn, type Rights } from '../domain/staff/member.ts';
import type { Clock } from './ports/clock.ts';
import type { Staff } from './ports/staff.ts';
import type { StoreFailure } from './ports/store-failure.ts';

export type RightsDeps = {
  readonly owners: readonly BuyerId[];
  readonly staff: Pick<Staff, 'find'>;
  readonly clock: Clock;
};

/** What a person may do now; nothing for a stranger, former staff, and staff whose role has ended. */
export const rightsOf =
  ({ owners, staff, clock }: RightsDeps) =>
  (person: BuyerId): TE.TaskEither<StoreFailure, Rights> =>
    owners.includes(person)
      ? TE.right(ownerRights)
      : pipe(
          staff.find(person),
          TE.map((found) => rightsIn(O.isSome(found) ? found.value.value : null, clock.now())),
        );
