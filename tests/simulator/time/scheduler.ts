import type { Timeline } from './timeline.ts';

/** Lets things happen one after the other, and whoever was woken run until it waits again. */
export type Scheduler = {
  /** Something that wakes nobody. */
  readonly later: (milliseconds: number, happen: () => void) => void;
  /** Goes on with a promise after so many milliseconds; `go` answers whether it woke anybody. */
  readonly resume: (milliseconds: number, go: () => boolean) => void;
  /** Somebody starts to run. */
  readonly stir: () => void;
  /** Whoever ran has come to its next wait, or to its end. */
  readonly rest: () => void;
  /** For whoever lives in this time and waits. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Lets things happen until `goOn` says no or nothing comes any more. */
  readonly run: (goOn: () => boolean) => Promise<void>;
};

/**
 * All that runs between two waits runs in microtasks, in an order that the language fixes: so a seed fixes a whole
 * story. Where somebody ends without saying so, the next turn of the event loop shows that all are waiting.
 */
export const openScheduler = (timeline: Timeline): Scheduler => {
  let resting = false;
  let goOnWaiting: (() => void) | null = null;
  let watching = false;

  const rest = (): void => {
    resting = true;
    goOnWaiting?.();
  };

  const stir = (): void => {
    resting = false;
  };

  const watch = (): void => {
    if (watching) return;
    watching = true;
    setImmediate(() => {
      watching = false;
      rest();
    });
  };

  const allRest = (): Promise<void> =>
    new Promise((resolve) => {
      goOnWaiting = resolve;
      watch();
    });

  const resume: Scheduler['resume'] = (milliseconds, go) => {
    timeline.in(milliseconds, () => {
      resting = true;
      if (go()) stir();
    });
  };

  return {
    stir,
    rest,
    resume,
    later: (milliseconds, happen) => {
      resume(milliseconds, () => {
        happen();
        return false;
      });
    },
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        resume(milliseconds, () => {
          resolve();
          return true;
        });
        rest();
      }),
    run: async (goOn) => {
      await allRest();
      while (goOn()) {
        const happen = timeline.next();
        if (happen === null) return;
        happen();
        if (!resting) await allRest();
      }
    },
  };
};
