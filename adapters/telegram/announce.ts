import { lookEvery, type Keeping } from './kept-updates.ts';
import type { Reconciler } from './reconcile.ts';

type Settings = {
  /** What a process before left behind: older than all that Telegram will send. */
  readonly left: Pick<Keeping, 'resume' | 'look' | 'end'>;
  /** Has Telegram send its updates here, from now on. */
  readonly reconcile: () => Pick<Reconciler, 'stop'>;
};

/**
 * Works on what was left behind, and has Telegram send what is newer once nobody else holds any of it. Nobody waits for
 * that, and a stop least of all: the process before may need half a minute to end.
 */
export const announceInTurn = ({ left, reconcile }: Settings): { readonly stop: () => Promise<void> } => {
  const closing = new AbortController();
  const announced = left.resume(closing.signal).then(() => {
    if (closing.signal.aborted) return null;
    const looking = setInterval(() => void left.look(), lookEvery);
    return { looking, reconciler: reconcile() };
  });
  return {
    stop: async () => {
      closing.abort();
      const begun = await announced;
      if (begun !== null) {
        clearInterval(begun.looking);
        await begun.reconciler.stop();
      }
      await left.end();
    },
  };
};
