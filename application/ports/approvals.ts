import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { ApprovalId } from '../../domain/staff/approval-id.ts';
import type { Approval, ApprovalAnswer } from '../../domain/staff/approval.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { StoreFailure } from './store-failure.ts';

/** What staff asked owners for, beyond their ceilings. */
export interface Approvals {
  /** Keeps what is asked for, once, with its audit and follow-ups. */
  readonly ask: (
    approval: Approval,
    audit: readonly AuditEntry[],
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, void>;
  readonly find: (id: ApprovalId) => TaskEither<StoreFailure, Option<Approval>>;
  /** Those that wait, oldest first, at most `limit`. */
  readonly open: (limit: number) => TaskEither<StoreFailure, readonly Approval[]>;
  /** Keeps an owner's answer with its audit and follow-ups where there is none yet; false where there is, or nothing was asked. */
  readonly answer: (
    id: ApprovalId,
    answer: ApprovalAnswer,
    audit: readonly AuditEntry[],
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, boolean>;
  /** What somebody did as staff since a moment, as far as it was committed by now, the latest first. */
  readonly doneSince: (by: BuyerId, since: Instant) => TaskEither<StoreFailure, readonly AuditEntry[]>;
}
