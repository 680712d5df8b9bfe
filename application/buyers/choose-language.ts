import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId, Language } from '../../domain/people/buyer.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** Speaks the language that the buyer chose from now on. */
export const chooseLanguage =
  ({ buyers }: { readonly buyers: Pick<Buyers, 'speak'> }) =>
  (buyer: BuyerId, language: Language): TaskEither<StoreFailure, void> =>
    buyers.speak(buyer, language);
