/** Lets tests wait for what happens instead of sleeping. */
export interface Changes {
  /** Tells everyone who waits that something changed, or only those who wait for this chat; answers the number of this change. */
  readonly announce: (chatId?: number) => number;
  /** The number of the last change: what comes later is newer. */
  readonly latest: () => number;
  /** Resolves with the first answer of `probe` that is not undefined; after `within` milliseconds rejects with what `otherwise` says. With a chat, only changes there are looked at. */
  readonly until: <A>(
    probe: () => A | undefined,
    within: number,
    otherwise: () => string,
    chatId?: number,
  ) => Promise<A>;
  /** Rejects everyone who still waits. */
  readonly close: () => void;
}

interface Waiter {
  readonly chatId: number | undefined;
  readonly look: () => void;
  readonly giveUp: (reason: string) => void;
}

/** A bell that rings at every change. */
export const createChanges = (): Changes => {
  const waiters = new Set<Waiter>();
  let number = 0;

  const until: Changes['until'] = (probe, within, otherwise, chatId) =>
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
        chatId,
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
    announce: (chatId) => {
      number += 1;
      for (const waiter of [...waiters])
        if (chatId === undefined || waiter.chatId === undefined || waiter.chatId === chatId) waiter.look();
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
