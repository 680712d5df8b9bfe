/** How many of those that wait a screen lists. */
export const listed = 20;

/** What is asked for, to know whether more wait than are listed. */
export const asked = listed + 1;

export type FirstOf<A> = { readonly first: readonly A[]; readonly count: string };

/** Those that are listed, and how many wait: `20+` where it is more than that. */
export const firstOf = <A>(waiting: readonly A[]): FirstOf<A> => {
  const first = waiting.slice(0, listed);
  return { first, count: `${String(first.length)}${waiting.length > listed ? '+' : ''}` };
};
