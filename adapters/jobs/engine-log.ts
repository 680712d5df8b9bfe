import { Logger } from 'graphile-worker';
import type { Log } from '../../application/ports/log.ts';

/** The job engine's own words in the shop's log; its chatter only where everything is logged. */
export const engineLog = (log: Log): Logger =>
  new Logger(() => (named, message) => {
    const level: string = named;
    const line = `jobs: ${message}`;
    // The engine's own names for levels are an enum of types only; what comes is the word.
    const word: string = level;
    if (word === 'error') log.error(line);
    else if (word === 'warning') log.warn(line);
    else log.debug(line);
  });
