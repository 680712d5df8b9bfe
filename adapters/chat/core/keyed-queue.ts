/** One task at a time for each key, in the order it came; keys do not wait for each other. */
export type KeyedQueue = {
  readonly run: (key: number, work: () => Promise<void>) => Promise<void>;
  /** Resolves when nothing waits under any key. */
  readonly idle: () => Promise<void>;
};

export const openKeyedQueue = (): KeyedQueue => {
  const tails = new Map<number, Promise<void>>();
  return {
    run: (key, work) => {
      const before = tails.get(key) ?? Promise.resolve();
      const tail = before.then(work, work);
      tails.set(key, tail);
      const leave = (): void => {
        if (tails.get(key) === tail) tails.delete(key);
      };
      tail.then(leave, leave);
      return tail;
    },
    idle: async () => {
      while (tails.size > 0) await Promise.allSettled(tails.values());
    },
  };
};
