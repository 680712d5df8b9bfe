import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../application/ports/log.ts';
import { withStartupLock } from './data-directory.ts';
import { bornAt } from './process-identity.ts';
import { revivedServer, type RunningServer } from './running-server.ts';
import type { ServerPlan } from './server.ts';

/** How patiently a dead server is brought back. All durations are milliseconds. */
export interface Patience {
  readonly look: number;
  readonly firstPause: number;
  readonly longestPause: number;
  readonly restarts: number;
  /** A server that lived this long starts the count of restarts anew. */
  readonly healthy: number;
}

const usualPatience: Patience = {
  look: 250,
  firstPause: 250,
  longestPause: 15_000,
  restarts: 12,
  healthy: 60_000,
};

export interface Supervisor {
  /** No restart begins any more; resolves when one that had begun is over. */
  readonly dismiss: () => Promise<void>;
}

const pauseBefore = (restart: number, patience: Patience): number =>
  restart === 0 ? 0 : Math.min(patience.longestPause, patience.firstPause * 2 ** (restart - 1));

/**
 * Looks after the server and starts it again, on the same port, when it died under the shop: at once, then with pauses
 * that double. After `restarts` vain ones in a row it says so in the log and gives up.
 */
export const supervise = (
  plan: ServerPlan,
  first: RunningServer,
  log: Log,
  patience = usualPatience,
): Supervisor => {
  const dismissal = new AbortController();
  const { signal } = dismissal;
  const nap = (ms: number): Promise<void> =>
    sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);

  const restart = async (): Promise<RunningServer | undefined> => {
    try {
      return await withStartupLock(plan.directory, async () =>
        signal.aborted ? undefined : revivedServer(plan, first.port),
      );
    } catch (cause) {
      log.error('The embedded database could not be restarted yet', { cause });
      return undefined;
    }
  };

  const keep = async (): Promise<void> => {
    let [pid, restarts, since] = [first.pid, 0, performance.now()];
    while (!signal.aborted) {
      if (bornAt(pid) !== undefined) {
        await nap(patience.look);
        continue;
      }
      if (performance.now() - since > patience.healthy) restarts = 0;
      if (restarts === patience.restarts) {
        log.error(
          `The embedded database died ${restarts} times in a row and stays down: read ${plan.directory.logFile}, mend the cause and start the shop again`,
        );
        return;
      }
      await nap(pauseBefore(restarts, patience));
      restarts += 1;
      log.warn('The embedded database is gone and is being restarted');
      pid = (await restart())?.pid ?? pid;
      since = performance.now();
    }
  };

  const kept = keep();
  return {
    dismiss: async () => {
      dismissal.abort();
      await kept;
    },
  };
};
