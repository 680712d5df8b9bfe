import { systemError } from '../../adapters/kit/system-errors.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Environment } from '../configuration/environment.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { watchLoop } from '../telemetry/loop-watch.ts';
import { prepare, type Serving } from './prepare.ts';
import { untilStopped } from './until-stopped.ts';

/** A bug that nobody caught: it is noted and the process ends. Everything that counts is committed, so a restart goes on from there. */
const dieLoudly = (log: Log): void => {
  process.on('uncaughtException', (cause) => {
    const error = systemError(cause);
    if (error === null) log.error('a bug stopped the process', { cause });
    else log.error(`the process had to stop. ${error.found} ${error.advice}`);
    process.exit(1);
  });
};

const say = (text: string | undefined): void => {
  if (text !== undefined) process.stdout.write(`${text}\n`);
};

/** Runs a service until it is told to stop; then it finishes what it began. */
export const serve = async (service: Serving, environment: Environment): Promise<void> => {
  const { open, run, words } = await prepare(service, environment);
  const { loggers, close } = open;
  dieLoudly(loggers.worker);
  try {
    const stopped = untilStopped();
    const metrics = createMetrics();
    const running = await run({ loggers, metrics });
    const watch = watchLoop({ observe: metrics.loopDelayed, log: loggers.worker });
    loggers.worker.info(`${service.tag.toLowerCase()} is ready, stop it with Ctrl-C`);
    say(words?.welcome);
    await stopped;
    loggers.worker.info('stopping: finishing what was begun');
    watch.stop();
    await running.stop();
    loggers.worker.info('stopped');
    say(words?.farewell);
  } finally {
    close();
  }
};
