import * as E from 'fp-ts/lib/Either.js';
import type { SpamSightings } from '../../application/ports/spam-sightings.ts';
import { minutes } from '../../domain/instant.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type StoredSightings } from './state.ts';

/** After so many milliseconds nobody asks any more what was seen. */
const stored = minutes(3);

export const memorySpamSightings = ({ change }: Memory): SpamSightings => ({
  exchange: (process, person, seen, now) =>
    change((state) => {
      const known = state.spamSightings.get(person);
      const before: StoredSightings['seen'] =
        known === undefined || known.at < now - stored ? new Map() : known.seen;
      const others = [...before].flatMap(([of, theirs]) => (of === process ? [] : [theirs]));
      const next = { at: now, seen: put(before, process, seen) };
      const spamSightings = put(state.spamSightings, person, next);
      return E.right([others, stateWith(state, { spamSightings })] as const);
    }),
});
