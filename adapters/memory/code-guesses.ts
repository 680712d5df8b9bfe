import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { CodeGuesses } from '../../application/ports/code-guesses.ts';
import { stale, type Stale } from '../../application/ports/versioned.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, put } from './state.ts';

export const memoryCodeGuesses = ({ ask, change }: Memory): CodeGuesses => ({
  find: (buyer) => ask((state) => O.fromNullable(state.codeGuesses.get(buyer))),
  save: (buyer, value, version) =>
    change((state): E.Either<Stale, Changed<undefined>> => {
      const known = state.codeGuesses.get(buyer)?.version ?? null;
      if (known !== version) return E.left(stale);
      const stored = { version: (known ?? 0) + 1, value };
      return E.right([undefined, stateWith(state, { codeGuesses: put(state.codeGuesses, buyer, stored) })]);
    }),
});
