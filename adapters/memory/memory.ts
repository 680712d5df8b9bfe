import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { emptyState, type State } from './state.ts';

/** What a change answers, and the state it leaves behind. */
export type Changed<A> = readonly [A, State];

/** The one place where the state lives; every port method is one `ask` or one `change`. */
export type Memory = {
  /** Answers from the state as it is when the task runs. */
  readonly ask: <A>(look: (state: State) => A) => TE.TaskEither<never, A>;
  /** Swaps the whole state in one synchronous step, or leaves it as it is on a `left`. */
  readonly change: <L, A>(decide: (state: State) => E.Either<L, Changed<A>>) => TE.TaskEither<L, A>;
  /** The same for a change that cannot be refused. */
  readonly set: (next: (state: State) => State) => TE.TaskEither<never, void>;
  readonly state: () => State;
};

export const createMemory = (): Memory => {
  let current = emptyState;
  const change: Memory['change'] = (decide) => () => {
    const outcome = decide(current);
    if (E.isLeft(outcome)) return Promise.resolve(outcome);
    const [answer, next] = outcome.right;
    current = next;
    return Promise.resolve(E.right(answer));
  };
  return {
    change,
    ask: (look) => () => Promise.resolve(E.right(look(current))),
    set: (next) => change((state) => E.right([undefined, next(state)])),
    state: () => current,
  };
};
