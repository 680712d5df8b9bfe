import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { RecapKind } from '../../domain/reports/recap.ts';
import type { StoreFailure } from './store-failure.ts';

/** Which owner does not want which recap. */
export interface Recaps {
  readonly mutedBy: (owner: BuyerId) => TaskEither<StoreFailure, readonly RecapKind[]>;
  readonly mutersOf: (kind: RecapKind) => TaskEither<StoreFailure, readonly BuyerId[]>;
  /** The day for which each was told last; null where none was looked for yet. */
  readonly lastDays: () => TaskEither<StoreFailure, Readonly<Record<RecapKind, string | null>>>;
  /** Counts a recap as told for a day, with its follow-ups; nothing at all where it was told for that day, or a later one, already. */
  readonly tell: (
    kind: RecapKind,
    day: string,
    followUps: readonly FollowUp[],
  ) => TaskEither<StoreFailure, void>;
  readonly mute: (owner: BuyerId, kind: RecapKind, muted: boolean) => TaskEither<StoreFailure, void>;
}
