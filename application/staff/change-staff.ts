import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import {
  changeStaff as decide,
  type StaffChange,
  type StaffRefusal,
} from '../../domain/staff/staff-change.ts';
import type { Staff } from '../ports/staff.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale } from '../ports/versioned.ts';
import { rightsOf, type RightsDeps } from '../rights-of.ts';
import { whileStale } from '../while-stale.ts';

type Deps = RightsDeps & { readonly staff: Pick<Staff, 'find' | 'commit'> };

export type ChangeStaff = { readonly by: BuyerId; readonly person: BuyerId; readonly change: StaffChange };

type No = StaffRefusal | StoreFailure;

/** How often it is decided anew when somebody else was quicker. */
const tries = 5;

/** Of a new member the others hear, and they themselves. */
const followUpsOf = ({ by, person, change }: ChangeStaff): readonly FollowUp[] => {
  if (change.tag !== 'Appoint') return [];
  const { name } = change;
  return [
    { tag: 'NotifyAdmins', news: { tag: 'StaffAppointed', person, name, by } },
    { tag: 'NotifyAdmin', owner: person, news: { tag: 'RoleGiven', person } },
  ];
};

/** Appoints somebody, changes what they may do, or takes their role away, all at once. */
export const changeStaff = (deps: Deps) => {
  const { owners, staff, clock } = deps;
  const attempt = (command: ChangeStaff): TE.TaskEither<No | Stale, void> => {
    const { by, person, change } = command;
    return pipe(
      rightsOf(deps)(by),
      TE.bindTo('rights'),
      TE.bind('found', () => staff.find(person)),
      TE.flatMap(({ rights, found }): TE.TaskEither<No | Stale, void> => {
        const member = O.isSome(found) ? found.value.value : null;
        const decided = decide({ by, rights }, person, member, change, { owners, now: clock.now() });
        if (decided._tag === 'Left') return TE.left(decided.left);
        if (decided.right === null) return TE.right(undefined);
        const version = O.isSome(found) ? found.value.version : null;
        return staff.commit(decided.right, version, followUpsOf(command));
      }),
    );
  };
  return (command: ChangeStaff): TE.TaskEither<No, void> =>
    whileStale('change staff', () => attempt(command), tries);
};
