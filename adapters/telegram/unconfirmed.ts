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
  /** Holds up nothing any longer for those under way for more than so many milliseconds: Telegram hears of them as done, and a crash loses them. */
  readonly letGo: (after: number) => void;
};

/** `now` counts milliseconds from anywhere. */
export const openUnconfirmed = (now: () => number = () => performance.now()): Unconfirmed => {
  const underWay = new Map<number, number>();
  // The answer to a question asked before these were done may still bring them once more.
  const done = new Set<number>();
  let next: number | undefined;
  return {
    ask: () => {
      const first = underWay.size === 0 ? next : Math.min(...underWay.keys());
      for (const id of done) if (first !== undefined && id < first) done.delete(id);
      return first;
    },
    admit: (id) => {
      if (underWay.has(id) || done.has(id)) return false;
      underWay.set(id, now());
      next = Math.max(next ?? 0, id + 1);
      return true;
    },
    done: (id) => {
      underWay.delete(id);
      done.add(id);
    },
    letGo: (after) => {
      for (const [id, since] of underWay) if (now() - since > after) underWay.delete(id);
    },
  };
};
