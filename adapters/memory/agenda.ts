/** One thing that waits for its moment, and all that wait no shorter, in no order. */
type Heap<T> = { readonly item: Item<T>; readonly rest: Rest<T> };
type Rest<T> = { readonly first: Heap<T>; readonly others: Rest<T> } | null;
type Item<T> = { readonly thing: T; readonly at: number; readonly turn: number };

/**
 * Things in the order of their moments, those of one moment in the order in which they were added; never changes.
 * Adding one costs the same however many there are, taking out the first grows with their logarithm.
 */
export type Agenda<T> = { readonly heap: Heap<T> | null; readonly turns: number };

export const emptyAgenda: Agenda<never> = { heap: null, turns: 0 };

const isBefore = (a: Item<unknown>, b: Item<unknown>): boolean =>
  a.at < b.at || (a.at === b.at && a.turn < b.turn);

const over = <T>(top: Heap<T>, below: Heap<T>): Heap<T> => ({
  item: top.item,
  rest: { first: below, others: top.rest },
});

const meld = <T>(a: Heap<T>, b: Heap<T>): Heap<T> => (isBefore(a.item, b.item) ? over(a, b) : over(b, a));

/** Pair by pair, then all pairs from the last: that keeps the next ones cheap. */
const meldAll = <T>(rest: Rest<T>): Heap<T> | null => {
  const pairs: Heap<T>[] = [];
  for (let left = rest; left !== null; left = left.others?.others ?? null)
    pairs.push(left.others === null ? left.first : meld(left.first, left.others.first));
  return pairs.reduceRight<Heap<T> | null>((all, pair) => (all === null ? pair : meld(all, pair)), null);
};

export const withThing = <T>({ heap, turns }: Agenda<T>, thing: T, at: number): Agenda<T> => {
  const one: Heap<T> = { item: { thing, at, turn: turns }, rest: null };
  return { heap: heap === null ? one : meld(heap, one), turns: turns + 1 };
};

/** The thing whose moment comes first; null when there is none. */
export const firstThing = <T>({ heap }: Agenda<T>): T | null => heap?.item.thing ?? null;

export const withoutFirst = <T>({ heap, turns }: Agenda<T>): Agenda<T> => ({
  heap: heap === null ? null : meldAll(heap.rest),
  turns,
});
