import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerProfile } from '../../domain/people/block.ts';
import type { Buyer, BuyerId } from '../../domain/people/buyer.ts';
import type { Page } from '../ports/page.ts';
import type { People } from '../ports/people.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { UnknownPerson } from '../unknown-person.ts';

export const peoplePerPage = 10;

/** One page, counted from 0, of the buyers, the newest first. */
export const listPeople =
  ({ people }: { readonly people: Pick<People, 'newest'> }) =>
  (page: number): TE.TaskEither<StoreFailure, Page<Buyer>> =>
    people.newest({ offset: page * peoplePerPage, limit: peoplePerPage });

/** Whom a number, the beginning of an `@name` or of a first name may mean. */
export const searchPeople =
  ({ people }: { readonly people: Pick<People, 'search'> }) =>
  (text: string): TE.TaskEither<StoreFailure, readonly Buyer[]> =>
    people.search(text.trim().replace(/^@/, ''), peoplePerPage);

/** A buyer with what they ordered and spent. */
export const showPerson =
  ({ people }: { readonly people: Pick<People, 'profile'> }) =>
  (id: BuyerId): TE.TaskEither<UnknownPerson | StoreFailure, BuyerProfile> =>
    pipe(
      people.profile(id),
      TE.flatMapOption(
        (found) => found,
        (): UnknownPerson | StoreFailure => ({ tag: 'UnknownPerson' }),
      ),
    );
