import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { StaffMember } from '../../domain/staff/member.ts';
import type { Staff } from '../ports/staff.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type NotStaff = { readonly tag: 'NotStaff' };

/** Somebody of the staff as they were appointed. */
export const showStaff =
  ({ staff }: { readonly staff: Pick<Staff, 'find'> }) =>
  (person: BuyerId): TE.TaskEither<NotStaff | StoreFailure, StaffMember> =>
    pipe(
      staff.find(person),
      TE.flatMapOption(
        O.map(({ value }) => value),
        (): NotStaff | StoreFailure => ({ tag: 'NotStaff' }),
      ),
    );
