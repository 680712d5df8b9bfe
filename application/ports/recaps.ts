import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { RecapKind } from '../../domain/reports/recap.ts';
import type { StoreFailure } from './store-failure.ts';

/** Which owner does not want which recap. */
export interface Recaps {
  readonly mutedBy: (owner: BuyerId) => TaskEither<StoreFailure, readonly RecapKind[]>;
  readonly mutersOf: (kind: RecapKind) => TaskEither<StoreFailure, readonly BuyerId[]>;
  readonly mute: (owner: BuyerId, kind: RecapKind, muted: boolean) => TaskEither<StoreFailure, void>;
}
