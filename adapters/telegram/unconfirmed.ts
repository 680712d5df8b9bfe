/** Which updates are still under way, so that Telegram hears of none as done before it is. */
export type Unconfirmed = {
  /**
   * Where to ask on: the first update that is not done; undefined before the first. What was done before it is
   * forgotten, so that only one question may be out at a time.
   */
  readonly ask: () => number | undefined;
  /** Takes the answer to that question: what of it was never seen is under way from now on. */
  readonly take: (ids: readonly number[]) => Taken;
  /** Whether the next answer will hold something of what was taken already. */
  readonly holdsUp: () => boolean;
};

export type Taken = {
  /** Never seen before, in their order, each with what notes that it is done, or kept elsewhere. */
  readonly fresh: ReadonlyMap<number, () => void>;
  /** Whether Telegram counts anew: the answer holds a number below the one that was asked for. */
  readonly anew: boolean;
};

/** Numbers that rise. Telegram begins another such row when a bot had no update for a week. */
type Row = {
  readonly underWay: Set<number>;
  /** The answer to a question asked before these were done may still bring them once more. */
  readonly done: Set<number>;
  next: number | undefined;
};

const openRow = (): Row => ({ underWay: new Set(), done: new Set(), next: undefined });

export const openUnconfirmed = (): Unconfirmed => {
  let row = openRow();
  let asked: number | undefined;

  const admit = (current: Row, id: number): (() => void) | null => {
    if (current.underWay.has(id) || current.done.has(id)) return null;
    current.underWay.add(id);
    current.next = id + 1;
    return () => {
      current.underWay.delete(id);
      current.done.add(id);
    };
  };

  return {
    ask: () => {
      const { underWay, done, next } = row;
      asked = underWay.size === 0 ? next : Math.min(...underWay);
      for (const id of done) if (asked !== undefined && id < asked) done.delete(id);
      return asked;
    },
    take: (ids) => {
      const anew = asked !== undefined && ids.some((id) => id < Number(asked));
      // What is under way of the old row holds up nothing in the new one: Telegram forgot it long ago.
      if (anew) row = openRow();
      const fresh = new Map<number, () => void>();
      for (const id of ids) {
        const done = admit(row, id);
        if (done !== null) fresh.set(id, done);
      }
      return { fresh, anew };
    },
    holdsUp: () => row.underWay.size > 0,
  };
};
