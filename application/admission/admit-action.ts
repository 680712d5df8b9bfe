import type { IO } from 'fp-ts/lib/IO.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import { judge, type ActionKind, type Verdict } from '../../domain/people/spam-policy.ts';
import type { Clock } from '../ports/clock.ts';
import type { Conducts } from '../ports/conducts.ts';

type Deps = {
  readonly conducts: Conducts;
  readonly clock: Clock;
  readonly owners: readonly BuyerId[];
};

/** Whether a person may do what reached the shop just now, or `at` an earlier moment, or is going too fast. Owners always may. */
export const admitAction =
  ({ conducts, clock, owners }: Deps) =>
  (person: BuyerId, kind: ActionKind, at: Instant = clock.now()): IO<Verdict> =>
  () => {
    if (owners.includes(person)) return 'Admit';
    const [verdict, conduct] = judge(conducts.recall(person)(), kind, at);
    conducts.remember(person, conduct)();
    return verdict;
  };
