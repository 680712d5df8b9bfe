/** What this process said in the last second, by when it surely had reached Telegram. */
export type MessageWindow = {
  /** Milliseconds until one more may leave, so that so many others still may at once. */
  readonly untilFree: (spare?: number) => number;
  /** One leaves, now or in so many milliseconds. What it gives is called when Telegram has answered. */
  readonly leaves: (within?: number) => () => void;
};

type Gone = { readonly at: number; answeredAt: number | null };

const second = 1_000;
/** A message whose answer does not come is taken to have arrived within so many milliseconds. */
const unanswered = 1_000;
/** So many are remembered at least before those are looked for that are clear: in a rush that would take longer than to say something. */
const remembered = 64;
/** So many milliseconds the ways there and back may become shorter than they ever were. */
const margin = 10;

/**
 * Lets no second have more messages than Telegram takes, however late some of them arrive. A message arrived before its
 * answer came, less the way back, and the next one arrives after it left, plus the way there: both ways together take
 * what the quickest answer took, or a little less.
 */
export const openMessageWindow = (
  perSecond: number,
  now: () => number = () => performance.now(),
): MessageWindow => {
  let gone: Gone[] = [];
  let forgetAt = remembered;
  let quickest = Infinity;
  const clearAt = ({ at, answeredAt }: Gone): number => {
    const latest = at + second + unanswered;
    return answeredAt === null
      ? latest
      : Math.min(latest, answeredAt + second + 1 - Math.max(0, quickest - margin));
  };
  const forget = (): void => {
    const moment = now();
    gone = gone.filter((one) => clearAt(one) > moment);
    forgetAt = Math.max(remembered, 2 * gone.length);
  };
  return {
    untilFree: (spare = 0) => {
      // Whichever of them is clear first makes room, and not the one that left first: its answer may be slow.
      const clear = gone.map(clearAt).sort((one, other) => other - one)[perSecond - spare - 1];
      return clear === undefined ? 0 : Math.max(0, clear - now());
    },
    leaves: (within = 0) => {
      const one: Gone = { at: now() + within, answeredAt: null };
      if (gone.length >= forgetAt) forget();
      gone.push(one);
      return () => {
        one.answeredAt = now();
        quickest = Math.min(quickest, one.answeredAt - one.at);
      };
    },
  };
};
