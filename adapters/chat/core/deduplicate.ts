/** Does a named piece of work at most once. */
export type Deduplicate<Id> = (id: Id, work: () => Promise<void>) => Promise<void>;

/**
 * Work that comes again, as an update does whose answer was lost on its way, is not done again: its bringer waits
 * for the same end. What failed may be tried again. The latest `most` are remembered.
 */
export const deduplicate = <Id extends number | string>(most: number): Deduplicate<Id> => {
  const known = new Map<Id, Promise<void>>();
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
