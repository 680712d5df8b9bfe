import type { Log } from '../../../application/ports/log.ts';

/** Work that goes on after its tap was answered. It must not be missed when the process ends in the middle of it. */
export type Background = {
  /** Starts it, unless something is under way under this key: then false. */
  readonly start: (key: string, work: (isGivenUp: () => boolean) => Promise<void>) => boolean;
  /** Asks what is under way to end; false where nothing is. */
  readonly giveUp: (key: string) => boolean;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
};

type Running = { givenUp: boolean; readonly done: Promise<void> };

/** What fails is noted, never thrown. */
export const openBackground = (log: Log): Background => {
  const running = new Map<string, Running>();
  return {
    start: (key, work) => {
      if (running.has(key)) return false;
      const state = { givenUp: false };
      const done = Promise.resolve()
        .then(() => work(() => state.givenUp))
        .catch((cause: unknown) => {
          log.error('background work failed', { cause });
        })
        .finally(() => running.delete(key));
      running.set(key, Object.assign(state, { done }));
      return true;
    },
    giveUp: (key) => {
      const state = running.get(key);
      if (state !== undefined) state.givenUp = true;
      return state !== undefined;
    },
    idle: async () => {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
};
