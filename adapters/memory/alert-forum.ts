import * as E from 'fp-ts/lib/Either.js';
import type { AlertForum, NoForum } from '../../application/ports/alert-forum.ts';

/** A group with topics that remembers which were made, and that may be none. */
export type MemoryAlertForum = AlertForum & {
  readonly isNone: (why: NoForum | null) => void;
  readonly made: () => number;
};

export const memoryAlertForum = (): MemoryAlertForum => {
  let none: NoForum | null = null;
  let made = 0;
  return {
    isNone: (why) => {
      none = why;
    },
    made: () => made,
    open: (_chat, topics) => () => {
      if (none !== null) return Promise.resolve(E.left(none));
      const numbers = topics.map((topic) => [topic, (made += 1)] as const);
      return Promise.resolve(E.right({ title: 'Tim Toko', topics: Object.fromEntries(numbers) }));
    },
  };
};
