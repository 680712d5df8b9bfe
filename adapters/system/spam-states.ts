import type { SpamStates } from '../../application/ports/spam-states.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { noSpamState, type SpamState } from '../../domain/people/spam-policy.ts';

/** Remembers at most `capacity` people; who was silent longest is forgotten first. */
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
  };
};
