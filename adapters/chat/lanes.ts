/** One thing at a time in each lane, in the order it came; lanes do not wait for each other. */
export type Lanes = {
  readonly run: (lane: number, work: () => Promise<void>) => Promise<void>;
  /** Resolves when every lane is empty. */
  readonly idle: () => Promise<void>;
};

export const openLanes = (): Lanes => {
  const tails = new Map<number, Promise<void>>();
  return {
    run: (lane, work) => {
      const before = tails.get(lane) ?? Promise.resolve();
      const tail = before.then(work, work);
      tails.set(lane, tail);
      const leave = (): void => {
        if (tails.get(lane) === tail) tails.delete(lane);
      };
      tail.then(leave, leave);
      return tail;
    },
    idle: async () => {
      while (tails.size > 0) await Promise.allSettled(tails.values());
    },
  };
};
