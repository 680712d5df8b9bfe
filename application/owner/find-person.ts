import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { buyerId, type Buyer } from '../../domain/people/buyer.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { People } from '../ports/people.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { UnknownPerson } from '../unknown-person.ts';

type Deps = {
  readonly buyers: Pick<Buyers, 'find' | 'findByUsername'>;
  readonly people: Pick<People, 'search'>;
};

/** So many that a first name borne by two is seen to be. */
const mostLike = 50;

/** The only one of this first name, whatever its capitals; of several nobody is guessed. */
const onlyOneCalled =
  ({ people }: Deps, name: string) =>
  (found: O.Option<Buyer>): TE.TaskEither<StoreFailure, O.Option<Buyer>> =>
    O.isSome(found)
      ? TE.right(found)
      : pipe(
          people.search(name, mostLike),
          TE.map((like) => {
            const called = like.filter(({ firstName }) => firstName.toLowerCase() === name.toLowerCase());
            return called.length === 1 ? O.fromNullable(called[0]) : O.none;
          }),
        );

/** Somebody by their number, `@username`, or a first name that nobody else has. */
export const findPerson =
  (deps: Deps) =>
  (name: string): TE.TaskEither<UnknownPerson | StoreFailure, Buyer> =>
    pipe(
      /^\d{1,15}$/.test(name)
        ? deps.buyers.find(buyerId(Number(name)))
        : pipe(deps.buyers.findByUsername(name.replace(/^@/, '')), TE.flatMap(onlyOneCalled(deps, name))),
      TE.flatMapOption(
        (found) => found,
        (): UnknownPerson | StoreFailure => ({ tag: 'UnknownPerson' }),
      ),
    );
