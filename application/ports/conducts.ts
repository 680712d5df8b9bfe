import type { IO } from 'fp-ts/lib/IO.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Conduct } from '../../domain/people/spam-policy.ts';

/** How people behaved of late. Bounded: the person longest silent is forgotten first. */
export interface Conducts {
  readonly recall: (person: BuyerId) => IO<Conduct>;
  readonly remember: (person: BuyerId, conduct: Conduct) => IO<void>;
}
