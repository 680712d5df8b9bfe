import type { Clock } from '../../../application/ports/clock.ts';
import { after, type Instant } from '../../../domain/instant.ts';
import { noon } from '../builders/moments.ts';

/** A clock that stands still until it is moved. */
export type SettableClock = Clock & {
  readonly set: (moment: Instant) => void;
  /** Moves on by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
};

export const settableClock = (start: Instant = noon): SettableClock => {
  let moment = start;
  return {
    now: () => moment,
    set: (next) => {
      moment = next;
    },
    advance: (milliseconds) => {
      moment = after(moment, milliseconds);
    },
  };
};
