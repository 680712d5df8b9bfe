import { freePort } from '../../adapters/embedded-postgres/port.ts';
import type { Listening } from '../processes/process-context.ts';

/** The same with a port that is known: the gateway's address is told to the shop before anything listens. */
export const settled = async ({ host, port }: Listening): Promise<Listening> => ({
  host,
  port: port === 0 ? await freePort(undefined) : port,
});

const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::', '::0']);

/** What a browser on this machine opens; the shop itself calls its gateway there. */
export const addressOf = ({ host, port }: Listening): string => {
  if (everywhere.has(host)) return `http://127.0.0.1:${String(port)}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
};
