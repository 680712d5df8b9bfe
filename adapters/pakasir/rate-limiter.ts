import { setImmediate as endOfTurn, setTimeout as sleep } from 'node:timers/promises';
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
  /** Milliseconds from now until each of so many turns, or fewer, which are taken by asking; in their order, and at least one. */
  readonly take: (wanted: number) => Promise<readonly number[]>;
  /** Nobody's turn comes for so many milliseconds. */
  readonly pause: (milliseconds: number) => void;
};

/** So many turns without a wait. */
export const atOnce = (wanted: number): readonly number[] => Array.from({ length: wanted }, () => 0);

const alone: SharedTurns = { take: (wanted) => Promise.resolve(atOnce(wanted)), pause: () => undefined };

/**
 * Keeps calls within a rate: those of this process, and with `shared` those of all. Turns are taken for all who wait
 * together, as far as the rate lets them go at once: a rush costs one question for each such group and not for each call.
 */
export const rateLimiter = (
  { calls, withinMs }: Rate,
  longestQueue: number,
  shared: SharedTurns = alone,
): RateLimiter => {
  const waiting: (() => void)[] = [];
  /** When the last calls went, oldest first; as many as the rate allows at once. */
  const sent: number[] = [];
  let pausedUntil = 0;
  let isServing = false;

  const dropOld = (now: number): void => {
    while (sent[0] !== undefined && sent[0] + withinMs <= now) sent.shift();
  };
  const delay = (): number => {
    const now = performance.now();
    dropOld(now);
    const oldest = sent.length < calls ? undefined : sent[0];
    return Math.max(oldest === undefined ? 0 : oldest + withinMs, pausedUntil) - now;
  };
  const serve = async (): Promise<void> => {
    // Who asks in the same turn of the loop goes along.
    await endOfTurn();
    while (waiting.length > 0) {
      const askedAt = performance.now();
      for (const wait of await shared.take(Math.min(waiting.length, calls))) {
        const untilTurn = (): number => Math.max(delay(), askedAt + wait - performance.now());
        for (let left = untilTurn(); left > 0; left = untilTurn()) await sleep(Math.ceil(left));
        sent.push(performance.now());
        waiting.shift()?.();
      }
    }
    isServing = false;
  };

  return {
    turn: () => {
      if (waiting.length >= longestQueue) return Promise.resolve(false);
      return new Promise((resolve) => {
        waiting.push(() => {
          resolve(true);
        });
        if (isServing) return;
        isServing = true;
        void serve();
      });
    },
    pause: (milliseconds) => {
      pausedUntil = Math.max(pausedUntil, performance.now() + milliseconds);
      shared.pause(milliseconds);
    },
    idle: () => waiting.length === 0 && delay() <= 0,
  };
};
