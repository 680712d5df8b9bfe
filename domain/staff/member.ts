import type { Instant } from '../instant.ts';
import type { BuyerId } from '../people/buyer.ts';
import { nothing, type Rupiah } from '../rupiah.ts';
import { everyPermission, noPermission, type Permission, type Permissions } from './permission.ts';

/** What somebody was appointed to. */
export type StaffRole = {
  /** In the order of the list of all permissions. */
  readonly permissions: readonly Permission[];
  /** From then on it counts no longer; null for a role without an end. */
  readonly until: Instant | null;
  /** A refund or a balance entry above it waits for an owner; null where there is no limit. */
  readonly ceiling: Rupiah | null;
};

/** Somebody of the staff, by the name that they had when they were appointed. */
export type StaffMember = StaffRole & {
  readonly person: BuyerId;
  readonly name: string;
  readonly appointedBy: BuyerId;
  readonly appointedAt: Instant;
};

/** What a person may do now. */
export type Rights = {
  readonly isOwner: boolean;
  readonly permissions: Permissions;
  readonly ceiling: Rupiah | null;
};

/** An owner is named by the settings and has every right. */
export const ownerRights: Rights = { isOwner: true, permissions: everyPermission, ceiling: null };

/** What everybody else has, with a ceiling of nothing: whoever lost a role between the look at it and the deed moves no money by it. */
export const noRights: Rights = { isOwner: false, permissions: noPermission, ceiling: nothing };

export const hasEnded = ({ until }: Pick<StaffRole, 'until'>, now: Instant): boolean =>
  until !== null && until <= now;

/** What a role allows at a moment: nothing once it has ended. */
export const rightsIn = (role: StaffRole | null, now: Instant): Rights =>
  role === null || hasEnded(role, now)
    ? noRights
    : { isOwner: false, permissions: new Set(role.permissions), ceiling: role.ceiling };

/** Whether one of these permissions is held. */
export const hasAny = ({ permissions }: Pick<Rights, 'permissions'>, some: readonly Permission[]): boolean =>
  some.some((permission) => permissions.has(permission));
