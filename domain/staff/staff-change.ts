import * as E from 'fp-ts/lib/Either.js';
import type { Instant } from '../instant.ts';
import type { BuyerId } from '../people/buyer.ts';
import type { Rupiah } from '../rupiah.ts';
import type { AuditEntry, AuditFacts } from './audit-entry.ts';
import type { Rights, StaffMember } from './member.ts';
import { rightFor } from './approval.ts';
import { permissions, type Permission } from './permission.ts';

/** What is done about somebody of the staff. */
export type StaffChange =
  | { readonly tag: 'Appoint'; readonly name: string }
  | { readonly tag: 'Permission'; readonly permission: Permission; readonly held: boolean }
  | { readonly tag: 'Until'; readonly until: Instant | null }
  | { readonly tag: 'Ceiling'; readonly ceiling: Rupiah | null }
  | { readonly tag: 'Remove' };

type OfMember = Exclude<StaffChange, { readonly tag: 'Appoint' }>;

export type StaffRefusal =
  /** Nobody changes their own rights. */
  | { readonly tag: 'OwnRights' }
  /** The settings name the owners, and the chat changes nothing about them. */
  | { readonly tag: 'OwnerStays' }
  /** Nobody gives, takes or extends what they do not have. */
  | { readonly tag: 'NotHeld' }
  | { readonly tag: 'NotStaff' }
  /** A role ends later than now. */
  | { readonly tag: 'EndsTooSoon' };

/** Who changes something, and what they may do themselves. */
export type StaffActor = { readonly by: BuyerId; readonly rights: Rights };

/** What becomes of somebody: the member they are now, or null where they are none any more. */
export type StaffDecision = {
  readonly person: BuyerId;
  readonly member: StaffMember | null;
  readonly audit: AuditEntry;
};

type Decided = E.Either<StaffRefusal, StaffDecision | null>;

const refuse = (tag: StaffRefusal['tag']): E.Either<StaffRefusal, never> => E.left({ tag });

const isWithin = (ceiling: Rupiah | null, own: Rupiah | null): boolean =>
  own === null || (ceiling !== null && ceiling <= own);

const moving: ReadonlySet<Permission> = new Set(Object.values(rightFor));

/** Whether the actor has all that the member has; a ceiling counts wherever it limits what one of their rights moves. */
const covers = ({ rights }: StaffActor, { permissions: held, ceiling }: StaffMember): boolean =>
  held.every((permission) => rights.permissions.has(permission)) &&
  (!held.some((permission) => moving.has(permission)) || isWithin(ceiling, rights.ceiling));

const withPermission = (
  { permissions: before }: StaffMember,
  permission: Permission,
  held: boolean,
): readonly Permission[] => permissions.filter((one) => (one === permission ? held : before.includes(one)));

/** Whether the actor may change this about the member. */
const mayChange = (actor: StaffActor, member: StaffMember, change: OfMember): boolean => {
  if (change.tag === 'Permission') {
    const { permission, held } = change;
    const after = { ...member, permissions: held ? [permission] : [] };
    return actor.rights.permissions.has(permission) && covers(actor, after);
  }
  const isTooHigh = change.tag === 'Ceiling' && !isWithin(change.ceiling, actor.rights.ceiling);
  return covers(actor, member) && !isTooHigh;
};

type Facts = { readonly before: AuditFacts; readonly after: AuditFacts };

/** The member as changed, null where they are removed, and what to write down. */
const changed = (member: StaffMember, change: OfMember): Facts & { readonly member: StaffMember | null } => {
  switch (change.tag) {
    case 'Permission': {
      const { permission, held } = change;
      return {
        member: { ...member, permissions: withPermission(member, permission, held) },
        before: { [permission]: !held },
        after: { [permission]: held },
      };
    }
    case 'Until':
      return {
        member: { ...member, until: change.until },
        before: { until: member.until },
        after: { until: change.until },
      };
    case 'Ceiling':
      return {
        member: { ...member, ceiling: change.ceiling },
        before: { ceiling: member.ceiling },
        after: { ceiling: change.ceiling },
      };
    case 'Remove':
      return {
        member: null,
        before: { permissions: member.permissions.join(' '), ceiling: member.ceiling, until: member.until },
        after: {},
      };
  }
};

const isSo = (member: StaffMember, change: OfMember): boolean => {
  switch (change.tag) {
    case 'Permission':
      return member.permissions.includes(change.permission) === change.held;
    case 'Until':
      return member.until === change.until;
    case 'Ceiling':
      return member.ceiling === change.ceiling;
    case 'Remove':
      return false;
  }
};

const actions = {
  Appoint: 'staff.appoint',
  Permission: 'staff.permission',
  Until: 'staff.until',
  Ceiling: 'staff.ceiling',
  Remove: 'staff.remove',
} as const satisfies Readonly<Record<StaffChange['tag'], string>>;

/**
 * What becomes of somebody by a change; null where it is so already. Whoever is appointed begins without rights,
 * and with the ceiling of who appoints them.
 */
export const changeStaff = (
  actor: StaffActor,
  person: BuyerId,
  member: StaffMember | null,
  change: StaffChange,
  { owners, now }: { readonly owners: readonly BuyerId[]; readonly now: Instant },
): Decided => {
  const { by, rights } = actor;
  const entry = (facts: Facts): AuditEntry => ({
    by,
    action: actions[change.tag],
    subject: `staff:${String(person)}`,
    ...facts,
    at: now,
  });
  if (owners.includes(person)) return refuse('OwnerStays');
  if (person === by) return refuse('OwnRights');
  if (member === null) {
    if (change.tag !== 'Appoint') return refuse('NotStaff');
    const { name } = change;
    const { ceiling } = rights;
    const appointed = { person, name, permissions: [], until: null, ceiling };
    const audit = entry({ before: {}, after: { name, ceiling } });
    return E.right({ person, member: { ...appointed, appointedBy: by, appointedAt: now }, audit });
  }
  if (change.tag === 'Appoint' || isSo(member, change)) return E.right(null);
  if (!mayChange(actor, member, change)) return refuse('NotHeld');
  if (change.tag === 'Until' && change.until !== null && change.until <= now) return refuse('EndsTooSoon');
  const { member: after, ...facts } = changed(member, change);
  return E.right({ person, member: after, audit: entry(facts) });
};
