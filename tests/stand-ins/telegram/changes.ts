/** Lets tests wait for what happens instead of sleeping. */
export interface Changes {
  /** Tells everyone who waits that something changed; answers the number of this change. */
  readonly announce: () => number;
  /** The number of the last change: what comes later is newer. */
  readonly latest: () => number;
  /** Resolves with the first answer of `probe` that is not undefined; after `within` milliseconds rejects with what `otherwise` says. */
  readonly until: <A>(probe: () => A | undefined, within: number, otherwise: () => string) => Promise<A>;
  /** Rejects everyone who still waits. */
  readonly close: () => void;
}

interface Waiter {
  readonly look: () => void;
  readonly giveUp: (reason: string) => void;
}

/** A bell that rings at every change. */
export const createChanges = (): Changes => {
  const waiters = new Set<Waiter>();
  let number = 0;

  const until = <A>(probe: () => A | undefined, within: number, otherwise: () => string): Promise<A> =>
    new Promise((resolve, reject) => {
      const first = probe();
      if (first !== undefined) {
        resolve(first);
        return;
      }
      const leave = (): void => {
        clearTimeout(timer);
        waiters.delete(waiter);
      };
      const waiter: Waiter = {
        look: () => {
          const found = probe();
          if (found === undefined) return;
          leave();
          resolve(found);
        },
        giveUp: (reason) => {
          leave();
          reject(new Error(reason));
        },
      };
      const timer = setTimeout(() => {
        waiter.giveUp(otherwise());
      }, within);
      waiters.add(waiter);
    });

  return {
    announce: () => {
      number += 1;
      for (const waiter of [...waiters]) waiter.look();
      return number;
    },
    latest: () => number,
    until,
    close: () => {
      for (const waiter of [...waiters])
        waiter.giveUp('the Telegram stand-in was closed while a test waited');
    },
  };
};
