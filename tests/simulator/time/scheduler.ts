import type { Happen, Timeline } from './timeline.ts';

/** What something that happens answers where it woke nobody. */
export const idle = Symbol('nobody was woken');

/** Lets things happen one after the other; whoever was woken runs until it waits again. */
export type Scheduler = {
  /** Has something happen so many milliseconds from now. */
  readonly later: (milliseconds: number, happen: Happen) => void;
  /** For whoever lives in this time and waits. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Lets things happen until `goOn` says no or nothing comes any more. */
  readonly run: (goOn: () => boolean) => Promise<void>;
};

/**
 * A tick that is asked for by a microtask comes when none is left, so whatever was woken has come to its next wait, or to
 * its end. One that is asked for by an event, such as a message to a thread, would come before them all.
 */
const allWait = (): Promise<void> =>
  new Promise((resolve) => {
    process.nextTick(resolve);
  });

/**
 * All that runs between two waits runs in microtasks, in an order that the language fixes: so a seed fixes a whole
 * story.
 */
export const openScheduler = (timeline: Timeline): Scheduler => ({
  later: timeline.in,
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      timeline.in(milliseconds, resolve);
    }),
  run: async (goOn) => {
    // From here on this is a microtask itself.
    await Promise.resolve();
    await allWait();
    while (goOn()) {
      const happen = timeline.next();
      if (happen === null) return;
      if (happen() !== idle) await allWait();
    }
  },
});
