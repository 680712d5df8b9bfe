/** Does a numbered piece of work at most once. */
export type OnceEach = (id: number, work: () => Promise<void>) => Promise<void>;

/**
 * Work that comes again, as an update does whose answer was lost on its way, is not done again: its bringer waits
 * for the same end. What failed may be tried again. The latest `most` are remembered.
 */
export const onceEach = (most: number): OnceEach => {
  const known = new Map<number, Promise<void>>();
  const forgetOldest = (): void => {
    for (const id of known.keys()) {
      if (known.size <= most) return;
      known.delete(id);
    }
  };
  return (id, work) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const running = work();
    known.set(id, running);
    forgetOldest();
    running.catch(() => known.delete(id));
    return running;
  };
};
