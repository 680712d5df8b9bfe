import { setTimeout as sleep } from 'node:timers/promises';
import type { Rate } from '../../domain/payment/gateway.ts';

export type RateLimiter = {
  /** Waits, first come first served, until one more call keeps the rate; false at once when too many wait. */
  readonly turn: () => Promise<boolean>;
  /** Gives no turn for so many milliseconds from now. */
  readonly pause: (milliseconds: number) => void;
  /** Whether a call could go now and nobody waits. */
  readonly idle: () => boolean;
};

/** What the other processes of the shop do to the same rate. */
export type SharedTurns = {
  /** Milliseconds until a turn that is taken by asking; 0 where nobody can say. */
  readonly take: () => Promise<number>;
  /** Nobody's turn comes for so many milliseconds. */
  readonly pause: (milliseconds: number) => void;
};

const alone: SharedTurns = { take: () => Promise.resolve(0), pause: () => undefined };

/** Keeps calls within a rate: those of this process, and with `shared` those of all. */
export const rateLimiter = (
  { calls, withinMs }: Rate,
  longestQueue: number,
  shared: SharedTurns = alone,
): RateLimiter => {
  let sent: readonly number[] = [];
  let pausedUntil = 0;
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  const delay = (): number => {
    const oldest = sent.length < calls ? undefined : sent[0];
    const free = oldest === undefined ? 0 : oldest + withinMs;
    return Math.max(free, pausedUntil) - performance.now();
  };
  const pass = async (): Promise<void> => {
    for (let left = delay(); left > 0; left = delay()) await sleep(Math.ceil(left));
    const others = await shared.take();
    if (others > 0) await sleep(Math.ceil(others));
    sent = [...sent, performance.now()].slice(-calls);
    waiting -= 1;
  };

  return {
    turn: async () => {
      if (waiting >= longestQueue) return false;
      waiting += 1;
      last = last.then(pass);
      await last;
      return true;
    },
    pause: (milliseconds) => {
      pausedUntil = Math.max(pausedUntil, performance.now() + milliseconds);
      shared.pause(milliseconds);
    },
    idle: () => waiting === 0 && delay() <= 0,
  };
};
