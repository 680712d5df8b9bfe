import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { buyerId, type Buyer } from '../../domain/people/buyer.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { UnknownPerson } from '../unknown-person.ts';

/** Somebody by their number or `@username`. */
export const findPerson =
  (deps: { readonly buyers: Pick<Buyers, 'find' | 'findByUsername'> }) =>
  (name: string): TE.TaskEither<UnknownPerson | StoreFailure, Buyer> =>
    pipe(
      /^\d{1,15}$/.test(name)
        ? deps.buyers.find(buyerId(Number(name)))
        : deps.buyers.findByUsername(name.replace(/^@/, '')),
      TE.flatMapOption(
        (found) => found,
        (): UnknownPerson | StoreFailure => ({ tag: 'UnknownPerson' }),
      ),
    );
