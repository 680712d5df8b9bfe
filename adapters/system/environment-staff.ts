import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Staff } from '../../application/ports/staff.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { everyPermission, noPermission } from '../../domain/staff/permission.ts';

/** The owners that the environment names are the shop's first staff: each has every permission. */
export const environmentStaff = (owners: readonly BuyerId[]): Staff => ({
  permissionsOf: (person) => TE.right(owners.includes(person) ? everyPermission : noPermission),
});
