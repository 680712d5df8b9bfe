/** Which updates are still under way, so that Telegram hears of none as done before it is. */
export type Unconfirmed = {
  /**
   * Where to ask on: the first update that is not done; undefined before the first. What was done before it is
   * forgotten, so that only one question may be out at a time.
   */
  readonly ask: () => number | undefined;
  /** Whether the update was never seen; from now on it is under way. */
  readonly admit: (id: number) => boolean;
  readonly done: (id: number) => void;
};

export const openUnconfirmed = (): Unconfirmed => {
  const underWay = new Set<number>();
  // The answer to a question asked before these were done may still bring them once more.
  const done = new Set<number>();
  let next: number | undefined;
  return {
    ask: () => {
      const first = underWay.size === 0 ? next : Math.min(...underWay);
      for (const id of done) if (first !== undefined && id < first) done.delete(id);
      return first;
    },
    admit: (id) => {
      if (underWay.has(id) || done.has(id)) return false;
      underWay.add(id);
      next = Math.max(next ?? 0, id + 1);
      return true;
    },
    done: (id) => {
      underWay.delete(id);
      done.add(id);
    },
  };
};
