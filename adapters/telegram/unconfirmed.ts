/** Which updates are still under way, so that Telegram hears of none as done before it is. */
export type Unconfirmed = {
  /** Where to go on asking: the first update that is not done; undefined before the first. */
  readonly offset: () => number | undefined;
  /** Whether the update was never seen; from now on it is under way. */
  readonly admit: (id: number) => boolean;
  readonly done: (id: number) => void;
  readonly size: () => number;
};

export const openUnconfirmed = (): Unconfirmed => {
  const underWay = new Set<number>();
  let next: number | undefined;
  let done = new Set<number>();
  const offset = (): number | undefined => (underWay.size === 0 ? next : Math.min(...underWay));
  return {
    offset,
    admit: (id) => {
      if (underWay.has(id) || done.has(id)) return false;
      underWay.add(id);
      next = Math.max(next ?? 0, id + 1);
      return true;
    },
    done: (id) => {
      underWay.delete(id);
      const first = offset() ?? 0;
      done = new Set([...done, id].filter((old) => old >= first));
    },
    size: () => underWay.size,
  };
};
