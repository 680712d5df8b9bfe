import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Permissions } from '../../domain/staff/permission.ts';
import type { StoreFailure } from './store-failure.ts';

/** Who runs the shop, and what each of them may do. */
export interface Staff {
  /** The permissions of a person now; none for a stranger and for former staff. */
  readonly permissionsOf: (person: BuyerId) => TaskEither<StoreFailure, Permissions>;
}
