/** One thing at a time in each lane, in the order it came; lanes do not wait for each other. */
export type KeyedQueue = {
  readonly run: (key: number, work: () => Promise<void>) => Promise<void>;
  /** Resolves when every lane is empty. */
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
