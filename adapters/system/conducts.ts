import type { Conducts } from '../../application/ports/conducts.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { firstConduct, type Conduct } from '../../domain/people/spam-policy.ts';

/** Remembers at most `capacity` people; who was silent longest is forgotten first. */
export const memoryConducts = (capacity: number): Conducts => {
  const kept = new Map<BuyerId, Conduct>();
  return {
    recall: (person) => () => kept.get(person) ?? firstConduct,
    remember: (person, conduct) => () => {
      kept.delete(person);
      kept.set(person, conduct);
      const [silent] = kept.keys();
      if (kept.size > capacity && silent !== undefined) kept.delete(silent);
    },
  };
};
