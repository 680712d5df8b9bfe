import { pipe } from 'fp-ts/lib/function.js';
import * as T from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import {
  applySpamPolicy,
  isQuick,
  together,
  wasWarned,
  type ActionKind,
  type SpamState,
  type Verdict,
} from '../../domain/people/spam-policy.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import type { Clock } from '../ports/clock.ts';
import type { SpamStates } from '../ports/spam-states.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly spamStates: SpamStates;
  readonly clock: Clock;
  readonly owners: readonly BuyerId[];
  readonly policy: () => Pick<ShopPolicy, 'spam'>;
};

type Act = { readonly person: BuyerId; readonly kind: ActionKind; readonly at: Instant };

/** The first of those that would warn does. */
const warn = (
  { spamStates, policy }: Deps,
  { person, at }: Act,
  seen: SpamState,
): TE.TaskEither<StoreFailure, Verdict> => {
  const warned = { ...seen, warnedAt: at };
  spamStates.remember(person, warned)();
  return pipe(
    spamStates.share(person, warned),
    TE.map((others): Verdict => (wasWarned(policy().spam, others, at) ? 'Block' : 'BlockAndWarn')),
  );
};

/** The verdict on all that was seen anywhere; `before` and `seen` are what was seen here without and with this act. */
const verdictOfAll = (
  deps: Deps,
  act: Act,
  before: SpamState,
  seen: SpamState,
): TE.TaskEither<StoreFailure, Verdict> =>
  pipe(
    deps.spamStates.share(act.person, seen),
    TE.flatMap((others) => {
      const [verdict] = applySpamPolicy(deps.policy().spam, together(before, others), act.kind, act.at);
      const isWarnedHere = seen.warnedAt === act.at;
      return verdict === 'BlockAndWarn' && !isWarnedHere ? warn(deps, act, seen) : TE.right(verdict);
    }),
  );

/**
 * Whether a person may do what reached the shop just now, or `at` an earlier moment, or is going too fast. Owners always
 * may. Of those who act fast the processes tell each other; where they cannot, each decides by what it saw.
 */
export const admitAction =
  (deps: Deps) =>
  (person: BuyerId, kind: ActionKind, at: Instant = deps.clock.now()): T.Task<Verdict> =>
  () => {
    if (deps.owners.includes(person)) return Promise.resolve('Admit');
    const { spam } = deps.policy();
    const before = deps.spamStates.recall(person)();
    const [verdict, seen] = applySpamPolicy(spam, before, kind, at);
    deps.spamStates.remember(person, seen)();
    if (verdict === 'Block' || !isQuick(spam, seen, kind, at)) return Promise.resolve(verdict);
    return pipe(
      verdictOfAll(deps, { person, kind, at }, before, seen),
      TE.getOrElse((): T.Task<Verdict> => T.of(verdict)),
    )();
  };
