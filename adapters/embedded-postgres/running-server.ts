import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../application/ports/log.ts';
import { readPassword, renewPassword } from './cluster.ts';
import { freePort } from './port.ts';
import { belongsTo, lostItsProgram, readPostmaster } from './postmaster.ts';
import { embeddedPostgresProblem } from './problem.ts';
import {
  clearStalePostmaster,
  dismissOrphans,
  startOnce,
  stopServer,
  type FailedStart,
  type ServerPlan,
} from './server.ts';
import { isInUse } from './users.ts';

/** A server that takes connections. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

const tries = 120;
const triesBeforeDismissal = 8;
const pause = 250;

const living = ({ home }: ServerPlan): RunningServer | undefined => {
  const postmaster = readPostmaster(home.cluster);
  if (postmaster === undefined || !belongsTo(home.cluster, postmaster.pid)) return undefined;
  return { pid: postmaster.pid, port: postmaster.port };
};

const awaitReady = async (plan: ServerPlan, found: RunningServer): Promise<RunningServer | undefined> => {
  while (living(plan)?.pid === found.pid) {
    if (readPostmaster(plan.home.cluster)?.ready === true) return living(plan);
    await sleep(pause);
  }
  return undefined;
};

/** A server left by a shop that was killed serves on, unless its program or its password is gone. */
const adopted = async (plan: ServerPlan, log: Log): Promise<RunningServer | undefined> => {
  const found = living(plan);
  if (found === undefined) return undefined;
  const unfit = lostItsProgram(found.pid) || readPassword(plan.home) === undefined;
  if (unfit && !isInUse(plan.home)) {
    await stopServer(plan.home);
    return undefined;
  }
  log.debug(`The database in ${plan.home.folder} is already running (process ${found.pid})`);
  return awaitReady(plan, found);
};

const willNotStart = (plan: ServerPlan, failed: FailedStart): Error =>
  embeddedPostgresProblem(
    'start',
    `The database in ${plan.home.folder} does not start (${failed.lastWords}): read ${plan.home.logFile}, mend the cause and start again.`,
  );

const started = async (plan: ServerPlan, fixedPort: number | undefined): Promise<RunningServer> => {
  const former = readPostmaster(plan.home.cluster)?.port;
  for (let attempt = 1; ; attempt += 1) {
    clearStalePostmaster(plan.home);
    const port = fixedPort ?? (await freePort(former));
    const outcome = await startOnce(plan, port);
    if (typeof outcome === 'number') return { pid: outcome, port };
    if (outcome.kind === 'other' || attempt === tries) throw willNotStart(plan, outcome);
    if (attempt >= triesBeforeDismissal) dismissOrphans(plan.home);
    await sleep(pause);
  }
};

/**
 * The folder's server, adopted when it lives and started when not; takes connections when the promise is kept.
 * `fixedPort` is for those who already gave the address away. Only behind the gate. Throws problems.
 */
export const runningServer = async (
  plan: ServerPlan,
  log: Log,
  fixedPort?: number,
): Promise<RunningServer> => {
  const found = await adopted(plan, log);
  if (found !== undefined) return found;
  if (readPassword(plan.home) === undefined) {
    clearStalePostmaster(plan.home);
    await renewPassword(plan.home, plan.account, plan.binaries);
  }
  return started(plan, fixedPort);
};
