/** How often each thing happened. */
export type Tally = {
  readonly add: (what: string, count?: number) => void;
  /** The most frequent first. */
  readonly all: () => readonly (readonly [what: string, count: number])[];
};

export const openTally = (): Tally => {
  const counts = new Map<string, number>();
  return {
    add: (what, count = 1) => {
      if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
    },
    all: () => [...counts].sort(([, one], [, other]) => other - one),
  };
};
