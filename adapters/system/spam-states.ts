import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Clock } from '../../application/ports/clock.ts';
import type { SpamSightings } from '../../application/ports/spam-sightings.ts';
import type { SpamStates } from '../../application/ports/spam-states.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { noSpamState, together, type SpamState } from '../../domain/people/spam-policy.ts';

/** For a process that alone hears people. Remembers at most `capacity` of them; who was silent longest is forgotten first. */
export const memorySpamStates = (capacity: number): SpamStates => {
  const kept = new Map<BuyerId, SpamState>();
  return {
    recall: (person) => () => kept.get(person) ?? noSpamState,
    remember: (person, state) => () => {
      kept.delete(person);
      kept.set(person, state);
      const [silent] = kept.keys();
      if (kept.size > capacity && silent !== undefined) kept.delete(silent);
    },
    share: () => TE.right(noSpamState),
  };
};

type Together = {
  readonly sightings: SpamSightings;
  readonly clock: Clock;
  /** What no other process is called. */
  readonly process: string;
};

/** The same for one of several processes that hear people. */
export const sharedSpamStates = (capacity: number, { sightings, clock, process }: Together): SpamStates => ({
  ...memorySpamStates(capacity),
  share: (person, seen) =>
    pipe(
      sightings.exchange(process, person, seen, clock.now()),
      TE.map((others) => others.reduce(together, noSpamState)),
    ),
});
