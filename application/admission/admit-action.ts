import type { IO } from 'fp-ts/lib/IO.js';
import type { BuyerId } from '../../domain/buyer.ts';
import { judge, type ActionKind, type Verdict } from '../../domain/spam-policy.ts';
import type { Clock } from '../ports/clock.ts';
import type { Conducts } from '../ports/conducts.ts';

type Deps = {
  readonly conducts: Conducts;
  readonly clock: Clock;
  readonly owners: readonly BuyerId[];
};

/** Whether a person may do this now, or is going too fast. Owners always may. */
export const admitAction =
  ({ conducts, clock, owners }: Deps) =>
  (person: BuyerId, kind: ActionKind): IO<Verdict> =>
  () => {
    if (owners.includes(person)) return 'Admit';
    const [verdict, conduct] = judge(conducts.recall(person)(), kind, clock.now());
    conducts.remember(person, conduct)();
    return verdict;
  };
