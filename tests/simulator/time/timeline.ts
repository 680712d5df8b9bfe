import type { Clock } from '../../../application/ports/clock.ts';
import { after, type Instant } from '../../../domain/instant.ts';

/** What it answers is up to who lets it happen. */
export type Happen = () => unknown;

type Event = { readonly at: Instant; readonly turn: number; readonly happen: Happen };

const isBefore = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.turn < b.turn);

/** Time that passes only when the next thing happens. */
export type Timeline = Clock & {
  /** Has something happen so many milliseconds from now. */
  readonly in: (milliseconds: number, happen: Happen) => void;
  /** Moves on to what comes first, and hands it out; null when nothing comes any more. */
  readonly next: () => Happen | null;
};

/** A binary heap: events come by the hundred thousand, most of them soon. */
export const openTimeline = (start: Instant): Timeline => {
  const heap: Event[] = [];
  let now = start;
  let turns = 0;

  const rise = (event: Event): void => {
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above]!;
      if (!isBefore(event, other)) break;
      heap[at] = other;
      at = above;
    }
    heap[at] = event;
  };

  const sink = (event: Event): void => {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below += 1;
      if (!isBefore(heap[below]!, event)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = event;
  };

  return {
    now: () => now,
    in: (milliseconds, happen) => {
      rise({ at: after(now, Math.max(0, milliseconds)), turn: turns, happen });
      turns += 1;
    },
    next: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return null;
      if (heap.length > 0) sink(last);
      now = first.at;
      return first.happen;
    },
  };
};
