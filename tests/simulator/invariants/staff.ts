import * as E from 'fp-ts/lib/Either.js';
import type { State } from '../../../adapters/memory/state.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { Permission } from '../../../domain/staff/permission.ts';

/** All staff of a story have this ceiling, from before they have any right. */
export const staffCeiling = rupiah(30_000);

type Answer = E.Either<{ readonly tag: string }, unknown>;

/** What becomes of rights: written down a second time, apart from the shop's own rules. */
export type StaffWatch = {
  /** Runs what somebody does who needs a right for it: who has not had it all the while is refused. */
  readonly acting: <A extends Answer>(
    by: BuyerId,
    permission: Permission,
    act: () => Promise<A>,
  ) => Promise<A>;
  readonly hasNoCeiling: (person: BuyerId) => boolean;
  /** What is wrong with what staff did since another state, or null. */
  readonly check: (before: State, now: State) => readonly [promise: string, words: string] | null;
  /** What was approved and never done, in lines. */
  readonly checkApproved: (state: State) => readonly string[];
};

type Settings = {
  readonly state: () => State;
  readonly clock: Clock;
  readonly isOwner: (person: BuyerId) => boolean;
  readonly violate: (promise: string, words: string) => void;
};

export const openStaffWatch = ({ state, clock, isOwner, violate }: Settings): StaffWatch => {
  const roleOf = (person: BuyerId) => state().staff.get(person);
  const mayDo = (person: BuyerId, permission: Permission): boolean => {
    const role = roleOf(person)?.value;
    if (role === undefined || (role.until !== null && role.until <= clock.now())) return false;
    return role.permissions.includes(permission);
  };
  /** Whom an owner, in a rush, once gave the right to money before the ceiling: they had no limit. */
  const unlimited = new Set<BuyerId>();
  return {
    acting: async (by, permission, act) => {
      const [before, could] = [roleOf(by), mayDo(by, permission)];
      const answer = await act();
      if (isOwner(by) || could || roleOf(by) !== before || mayDo(by, permission)) return answer;
      if (E.isRight(answer) || !['NotPermitted', 'StoreFailure'].includes(answer.left.tag))
        violate('row 38', `${by} did what needs “${permission}” without it`);
      return answer;
    },
    hasNoCeiling: (person) => roleOf(person)?.value.ceiling !== staffCeiling,
    check: (before, now) => {
      for (const entry of now.audit === before.audit ? [] : now.audit.slice(before.audit.length))
        if (entry.subject === `staff:${String(entry.by)}`)
          return ['row 38', `${entry.by} changed their own rights: ${entry.action}`];
      for (const [person, { value }] of now.staff === before.staff ? [] : now.staff) {
        if (isOwner(person)) return ['row 38', `${person} is an owner, and became staff`];
        if (value.ceiling === null && value.permissions.includes('money')) unlimited.add(person);
      }
      for (const { by, amount, note, kind } of now.ledger === before.ledger ? [] : now.ledger.values()) {
        if (
          kind !== 'ByOwner' ||
          by === null ||
          isOwner(by) ||
          unlimited.has(by) ||
          Math.abs(amount) <= staffCeiling
        )
          continue;
        const isApproved = [...now.approvals.values()].some(
          ({ request, answer }) =>
            request.tag === 'Adjust' && request.reason === note && answer?.approved === true,
        );
        if (!isApproved)
          return ['row 38', `${by} gave ${amount}, beyond their ceiling, and nobody approved it`];
      }
      return null;
    },
    checkApproved: ({ approvals, ledger }) =>
      [...approvals.values()].flatMap(({ id, request, answer }) =>
        request.tag === 'Adjust' &&
        answer?.approved === true &&
        request.amount > 0 &&
        !ledger.has(entryKey(`owner:${request.once}`))
          ? [`${id} was approved and never done`]
          : [],
      ),
  };
};
