import { Logger } from 'graphile-worker';
import type { Log } from '../../application/ports/log.ts';

/** The job engine's own words in the shop's log; its chatter only where everything is logged. */
export const engineLog = (log: Log): Logger =>
  new Logger(() => (level, message) => {
    const line = `jobs: ${message}`;
    if (level === 'error') log.error(line);
    else if (level === 'warning') log.warn(line);
    else log.debug(line);
  });
