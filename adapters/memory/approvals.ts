import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Approvals } from '../../application/ports/approvals.ts';
import type { Approval } from '../../domain/staff/approval.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type State } from './state.ts';

const stored = (
  state: State,
  approval: Approval,
  audit: readonly AuditEntry[],
  followUps: readonly FollowUp[],
  now: Instant,
): State =>
  enqueue(
    stateWith(state, {
      approvals: put(state.approvals, approval.id, approval),
      audit: [...state.audit, ...audit],
    }),
    followUps,
    now,
  );

export const memoryApprovals = ({ ask, change, set }: Memory, now: () => Instant): Approvals => ({
  ask: (approval, audit, followUps) =>
    set((state) =>
      state.approvals.has(approval.id) ? state : stored(state, approval, audit, followUps, now()),
    ),
  find: (id) => ask(({ approvals }) => O.fromNullable(approvals.get(id))),
  open: (limit) =>
    ask(({ approvals }) =>
      [...approvals.values()]
        .filter(({ answer }) => answer === null)
        .sort((a, b) => a.at - b.at)
        .slice(0, limit),
    ),
  answer: (id, answer, audit, followUps) =>
    change((state) => {
      const asked = state.approvals.get(id);
      return asked === undefined || asked.answer !== null
        ? E.right([false, state])
        : E.right([true, stored(state, { ...asked, answer }, audit, followUps, now())]);
    }),
  doneSince: (by, since) =>
    ask(({ audit }) => audit.filter((entry) => entry.by === by && entry.at >= since).toReversed()),
});
