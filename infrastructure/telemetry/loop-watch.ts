import type { Log } from '../../application/ports/log.ts';
import { minutes } from '../../domain/instant.ts';

/** Milliseconds between two looks. */
const lookEvery = 20;
/** So many milliseconds late, everybody has noticed. */
const standstill = 200;
const warnEvery = minutes(1);

export type LoopWatch = {
  /** Hears at each look how many milliseconds late it was. */
  readonly observe: (late: number) => void;
  readonly log: Pick<Log, 'warn'>;
  /** Milliseconds on a clock that is never put back. */
  readonly now?: () => number;
};

/**
 * Watches how long one piece of work keeps all others from the one thread that there is. Node's own monitor forgets
 * what follows each reset, so this one counts by itself.
 */
export const watchLoop = ({ observe, log, now = () => performance.now() }: LoopWatch) => {
  let due = now() + lookEvery;
  let warnedAt = Number.NEGATIVE_INFINITY;
  let worst = 0;
  let times = 0;

  const warn = (at: number): void => {
    log.warn('nobody had a turn for a while', { milliseconds: Math.round(worst), times });
    [warnedAt, worst, times] = [at, 0, 0];
  };

  const look = (): void => {
    const at = now();
    const late = Math.max(0, at - due);
    observe(late);
    if (late > standstill) [worst, times] = [Math.max(worst, late), times + 1];
    if (times > 0 && at - warnedAt >= warnEvery) warn(at);
    due = now() + lookEvery;
    timer = setTimeout(look, lookEvery).unref();
  };

  let timer = setTimeout(look, lookEvery).unref();
  return {
    stop: (): void => {
      clearTimeout(timer);
    },
  };
};
