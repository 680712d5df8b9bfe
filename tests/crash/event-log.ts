/** What the crash test did and saw; `at` is milliseconds since its beginning. */
export type Entry = { readonly at: number; readonly order: string | null; readonly text: string };

export type EventLog = {
  readonly write: (text: string, order?: string) => void;
  /** What happened to an order, and what happened to all meanwhile, oldest first. */
  readonly about: (order: string) => readonly Entry[];
};

/** A kill counts for an order's story until so many milliseconds after its last line. */
const aftermath = 10_000;

export const openEventLog = (): EventLog => {
  const begun = performance.now();
  const entries: Entry[] = [];
  return {
    write: (text, order) => {
      entries.push({ at: performance.now() - begun, order: order ?? null, text });
    },
    about: (order) => {
      const own = entries.filter((entry) => entry.order === order);
      const [first, last] = [own[0]?.at ?? Infinity, own.at(-1)?.at ?? -Infinity];
      return entries.filter(
        (entry) =>
          entry.order === order ||
          (entry.order === null && entry.at >= first && entry.at <= last + aftermath),
      );
    },
  };
};
