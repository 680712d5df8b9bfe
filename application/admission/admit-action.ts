import type { IO } from 'fp-ts/lib/IO.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import { applySpamPolicy, type ActionKind, type Verdict } from '../../domain/people/spam-policy.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import type { Clock } from '../ports/clock.ts';
import type { SpamStates } from '../ports/spam-states.ts';

type Deps = {
  readonly spamStates: SpamStates;
  readonly clock: Clock;
  readonly owners: readonly BuyerId[];
  readonly policy: () => Pick<ShopPolicy, 'spam'>;
};

/** Whether a person may do what reached the shop just now, or `at` an earlier moment, or is going too fast. Owners always may. */
export const admitAction =
  ({ spamStates, clock, owners, policy }: Deps) =>
  (person: BuyerId, kind: ActionKind, at: Instant = clock.now()): IO<Verdict> =>
  () => {
    if (owners.includes(person)) return 'Admit';
    const [verdict, state] = applySpamPolicy(policy().spam, spamStates.recall(person)(), kind, at);
    spamStates.remember(person, state)();
    return verdict;
  };
