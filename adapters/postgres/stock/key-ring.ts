import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { UnitKey } from './sealing.ts';

/** Every key that is at hand; a rotation leads to the first. */
export type UnitKeys = readonly [UnitKey, ...(readonly UnitKey[])];

/** The keys of a process. */
export type KeyRing = {
  /** The key of this name; the left says, for a log, that it is not at hand. */
  readonly find: (id: string) => TE.TaskEither<Error, UnitKey>;
};

const notAtHand = (id: string): Error =>
  new Error(`the key ${id} of the goods is not at hand: npm run doctor says what to do`);

/** Where a key is not known yet, `lookAgain` fetches all of them anew: another process may have added it. */
export const keyRing = (keys: UnitKeys, lookAgain: () => Promise<UnitKeys>): KeyRing => {
  let known = keys;
  const named = (id: string): UnitKey | undefined => known.find((key) => key.id === id);
  return {
    find: (id) => async () => {
      if (named(id) === undefined) {
        try {
          known = await lookAgain();
        } catch {
          return E.left(notAtHand(id));
        }
      }
      return E.fromNullable(notAtHand(id))(named(id));
    },
  };
};

/** For a process that neither takes nor shows goods. */
export const noKeys: KeyRing = { find: () => TE.left(new Error('this process has no keys of the goods')) };
