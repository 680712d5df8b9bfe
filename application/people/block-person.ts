import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { People } from '../ports/people.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly people: Pick<People, 'block' | 'unblock'>;
  readonly owners: readonly BuyerId[];
  readonly clock: Clock;
};

export type BlockPerson = { readonly by: BuyerId; readonly person: BuyerId; readonly reason: string };

/** Owners are blocked by nobody, and nobody by themselves. */
export type CannotBlock = { readonly tag: 'CannotBlock' };

/** Lets a buyer order no more, with a reason; false where they are blocked already. What they ordered goes its way. */
export const blockPerson =
  ({ people, owners, clock }: Deps) =>
  ({ by, person, reason }: BlockPerson): TE.TaskEither<CannotBlock | StoreFailure, boolean> => {
    if (owners.includes(person) || person === by) return TE.left({ tag: 'CannotBlock' });
    const at = clock.now();
    return people.block(person, { reason, by, at }, [
      {
        by,
        action: 'person.block',
        subject: `buyer:${String(person)}`,
        before: { blocked: false },
        after: { blocked: true, reason },
        at,
      },
    ]);
  };

/** Lets a buyer order again; false where they could. */
export const unblockPerson =
  ({ people, clock }: Deps) =>
  ({
    by,
    person,
  }: {
    readonly by: BuyerId;
    readonly person: BuyerId;
  }): TE.TaskEither<StoreFailure, boolean> =>
    people.unblock(person, [
      {
        by,
        action: 'person.unblock',
        subject: `buyer:${String(person)}`,
        before: { blocked: true },
        after: { blocked: false },
        at: clock.now(),
      },
    ]);
