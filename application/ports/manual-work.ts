import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Instant } from '../../domain/instant.ts';
import type { GivenAnswer } from '../../domain/manual/manual-input.ts';
import type { ManualSpec, ManualStage, ManualTask } from '../../domain/manual/manual-task.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { LineNumber } from '../../domain/order/order-line.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { UnknownProduct } from './stock.ts';
import type { StoreFailure } from './store-failure.ts';
import type { Stale, Version } from './versioned.ts';

/** Which line of which order. */
export type TaskKey = { readonly order: OrderId; readonly line: LineNumber };

/** It is done, or waits for somebody else. */
export type NotWaiting = { readonly tag: 'NotWaiting' };

/** What people do by hand for a paid order, with what its buyer wrote; an order that is placed takes along what its buyer wrote for its lines, each answer with its question. */
export interface ManualWork {
  /** The usual one where nothing else was said. */
  readonly spec: (product: VariantCode) => TaskEither<StoreFailure, ManualSpec>;
  /** For orders to come. */
  readonly setSpec: (
    product: VariantCode,
    spec: ManualSpec,
    audit: readonly AuditEntry[],
  ) => TaskEither<UnknownProduct | StoreFailure, void>;
  /** What a buyer wrote for a variant and ordered not yet. */
  readonly answers: (
    buyer: BuyerId,
    product: VariantCode,
  ) => TaskEither<StoreFailure, readonly GivenAnswer[]>;
  readonly keepAnswers: (
    buyer: BuyerId,
    product: VariantCode,
    answers: readonly GivenAnswer[],
  ) => TaskEither<StoreFailure, void>;
  /** The tasks of an order, in the order of its lines. */
  readonly ofOrder: (order: OrderId) => TaskEither<StoreFailure, readonly ManualTask[]>;
  /** Paid, not given back and not done, the longest first. */
  readonly open: (limit: number) => TaskEither<StoreFailure, readonly ManualTask[]>;
  /** Of those that wait for the staff, the ones of whom more is to be told by now. */
  readonly toTell: (now: Instant, limit: number) => TaskEither<StoreFailure, readonly ManualTask[]>;
  /** Notes how far people are told, with what tells them; once, however often it is asked for. */
  readonly noteStage: (
    task: TaskKey,
    stage: ManualStage,
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, void>;
  /** Done: what is made is the buyer's, and of what they wrote `answers` are left. `Stale` where the order has moved on. */
  readonly finish: (
    task: TaskKey,
    version: Version,
    done: { readonly content: string; readonly answers: readonly string[] },
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
  ) => TaskEither<Stale | NotWaiting | StoreFailure, void>;
  /** Back to its buyer, who is told why; not where its money went back. */
  readonly giveBack: (
    task: TaskKey,
    note: string,
    followUps: readonly FollowUp[],
    audit: readonly AuditEntry[],
  ) => TaskEither<NotWaiting | StoreFailure, void>;
  /** Corrected by its buyer: it waits for the staff again, as if it came now; not where its money went back. */
  readonly correct: (
    task: TaskKey,
    answers: readonly string[],
    now: Instant,
  ) => TaskEither<NotWaiting | StoreFailure, void>;
  /** Those that will not be done, and whose secrets are kept yet: the money went back, or the order was closed before a moment. */
  readonly toPurge: (closedBefore: Instant, limit: number) => TaskEither<StoreFailure, readonly ManualTask[]>;
  /** Forgets what was secret of such a task; `answers` are left. */
  readonly purge: (task: TaskKey, answers: readonly string[]) => TaskEither<StoreFailure, void>;
}
