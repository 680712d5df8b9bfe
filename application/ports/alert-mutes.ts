import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { MutableAlert } from '../../domain/staff/alerts.ts';
import type { StoreFailure } from './store-failure.ts';

/** Who of the staff does not want to hear of what. */
export interface AlertMutes {
  readonly mutedBy: (person: BuyerId) => TaskEither<StoreFailure, readonly MutableAlert[]>;
  readonly mute: (person: BuyerId, alert: MutableAlert, muted: boolean) => TaskEither<StoreFailure, void>;
}
