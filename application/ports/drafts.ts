import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import type { StoreFailure } from './store-failure.ts';

/** A form that a person has begun: its name, and what was answered so far in the form's own words. */
export type Draft = { readonly form: string; readonly content: string };

/** Forms under way, one a person. Sessions read them. */
export interface Drafts {
  /** Replaces what the person had begun before; gone after `until`. */
  readonly keep: (person: BuyerId, draft: Draft, until: Instant) => TaskEither<StoreFailure, void>;
  readonly drop: (person: BuyerId) => TaskEither<StoreFailure, void>;
}
