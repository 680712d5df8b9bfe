import type { IO } from 'fp-ts/lib/IO.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { SpamState } from '../../domain/people/spam-policy.ts';

/** How people behaved of late. Bounded: the person longest silent is forgotten first. */
export interface SpamStates {
  readonly recall: (person: BuyerId) => IO<SpamState>;
  readonly remember: (person: BuyerId, state: SpamState) => IO<void>;
}
