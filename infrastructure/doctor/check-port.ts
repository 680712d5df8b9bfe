import { once } from 'node:events';
import { createServer } from 'node:net';
import type { ServerConfiguration } from '../configuration/configuration.ts';
import { whyDeaf } from '../processes/http-part.ts';
import { bad, good, type Finding } from './finding.ts';

const about = 'Web server';

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';

const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::', '::0']);

/** Who listens on one address of the machine is found there and nowhere else. */
const nameOf = (host: string): string => {
  if (everywhere.has(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

/** The shop itself, running beside the doctor, may be who listens there. */
const isShop = async ({ host, port }: ServerConfiguration['http']): Promise<boolean> => {
  try {
    const answer = await fetch(`http://${nameOf(host)}:${String(port)}/readyz`, {
      signal: AbortSignal.timeout(2_000),
    });
    await answer.arrayBuffer();
    return answer.status === 200 || answer.status === 503;
  } catch {
    return false;
  }
};

/** Whether the shop can listen where it is to. */
export const checkPort = async ({
  http: { host, port },
}: Pick<ServerConfiguration, 'http'>): Promise<readonly Finding[]> => {
  const where = `${host}:${String(port)}`;
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return [good(about, `can listen on ${where}`)];
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EADDRINUSE' && (await isShop({ host, port })))
      return [good(about, `the shop is running on ${where}`)];
    return [bad(about, ...whyDeaf(code, where, port))];
  }
};
