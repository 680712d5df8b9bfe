import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../application/ports/log.ts';
import { readPassword, renewPassword, shopName } from './cluster.ts';
import { checkPassword, type Verdict } from './password-check.ts';
import { freePort } from './port.ts';
import { belongsTo, lostItsProgram, readPostmaster } from './postmaster.ts';
import { systemErrorIn } from '../kit/system-errors.ts';
import { asKnown, embeddedPostgresProblem } from './problem.ts';
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

const living = ({ directory }: ServerPlan): RunningServer | undefined => {
  const postmaster = readPostmaster(directory.cluster);
  if (postmaster === undefined || !belongsTo(directory.cluster, postmaster.pid)) return undefined;
  return { pid: postmaster.pid, port: postmaster.port };
};

const awaitReady = async (plan: ServerPlan, found: RunningServer): Promise<RunningServer | undefined> => {
  while (living(plan)?.pid === found.pid) {
    if (readPostmaster(plan.directory.cluster)?.ready === true) return living(plan);
    await sleep(pause);
  }
  return undefined;
};

const verdictOn = (plan: ServerPlan, { port }: RunningServer): Promise<Verdict> =>
  checkPassword(port, shopName, readPassword(plan.directory) ?? '');

const passwordLost = ({ directory }: ServerPlan): Error =>
  embeddedPostgresProblem(
    'busy',
    `${directory.passwordFile} no longer fits the database that a shop is using: stop that shop, then start again and a new password is made.`,
  );

/** A server left by a shop that was killed serves on, unless its program is gone or it does not let the shop in. */
const adopted = async (plan: ServerPlan, log: Log): Promise<RunningServer | undefined> => {
  const found = living(plan);
  const ready = found && (await awaitReady(plan, found));
  if (ready === undefined) return undefined;
  const verdict = await verdictOn(plan, ready);
  const inUse = isInUse(plan.directory);
  if (inUse && verdict === 'refused') throw passwordLost(plan);
  if (!inUse && (verdict !== 'welcome' || lostItsProgram(ready.pid))) {
    await stopServer(plan.directory);
    return undefined;
  }
  log.debug(`The database in ${plan.directory.folder} is already running (process ${ready.pid})`);
  return ready;
};

const whyNot = ({ directory }: ServerPlan, { lastWords }: FailedStart): string => {
  const error = systemErrorIn(lastWords, directory.folder);
  return error === null
    ? `The database in ${directory.folder} does not start (${asKnown(lastWords, directory.cluster)}): read ${directory.logFile}, mend the cause and start again.`
    : `${error.found} ${error.advice}`;
};

const willNotStart = (plan: ServerPlan, failed: FailedStart): Error =>
  embeddedPostgresProblem('start', whyNot(plan, failed));

const started = async (plan: ServerPlan, fixedPort: number | undefined): Promise<RunningServer> => {
  const former = readPostmaster(plan.directory.cluster)?.port;
  for (let attempt = 1; ; attempt += 1) {
    clearStalePostmaster(plan.directory);
    const port = fixedPort ?? (await freePort(former));
    const outcome = await startOnce(plan, port);
    if (typeof outcome === 'number') return { pid: outcome, port };
    if (outcome.kind === 'other' || attempt === tries) throw willNotStart(plan, outcome);
    if (attempt >= triesBeforeDismissal) dismissOrphans(plan.directory);
    await sleep(pause);
  }
};

const withNewPassword = async (plan: ServerPlan): Promise<RunningServer> => {
  await stopServer(plan.directory);
  clearStalePostmaster(plan.directory);
  await renewPassword(plan.directory, plan.account, plan.binaries);
  return started(plan, undefined);
};

/**
 * The folder's server, adopted when it lives and started when not; it takes connections and lets the shop in when the
 * promise is kept. Only under the startup lock. Throws problems.
 */
export const runningServer = async (plan: ServerPlan, log: Log): Promise<RunningServer> => {
  const found = await adopted(plan, log);
  if (found !== undefined) return found;
  if (readPassword(plan.directory) === undefined) return withNewPassword(plan);
  const server = await started(plan, undefined);
  return (await verdictOn(plan, server)) === 'refused' ? withNewPassword(plan) : server;
};

/** Brings a server back whose address was already given away: on that port, or as another process brought it back. */
export const revivedServer = async (plan: ServerPlan, port: number): Promise<RunningServer> => {
  const found = living(plan);
  return (found && (await awaitReady(plan, found))) ?? started(plan, port);
};
