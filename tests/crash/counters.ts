/** How often each thing happened. */
export type Counters = {
  readonly add: (what: string, count?: number) => void;
  /** The most frequent first. */
  readonly all: () => readonly (readonly [what: string, count: number])[];
};

export const openCounters = (): Counters => {
  const counts = new Map<string, number>();
  return {
    add: (what, count = 1) => {
      if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
    },
    all: () => [...counts].sort(([, one], [, other]) => other - one),
  };
};
