import * as E from 'fp-ts/lib/Either.js';
import { startHttpServer, type HttpSettings } from '../../adapters/http/server.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Part } from './part.ts';
import { portHolder } from './port-holder.ts';
import { Problem } from './problem.ts';

const listening = async (settings: HttpSettings) => {
  try {
    return E.right(await startHttpServer(settings));
  } catch (cause) {
    return E.left(cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason');
  }
};

const choose = 'or choose another with HTTP_HOST and HTTP_PORT (or --host and --port).';

/** Why nothing can listen there, and what to do. */
export const whyDeaf = (
  code: string,
  where: string,
  port: number,
): readonly [found: string, advice: string] => {
  const found = `The shop cannot listen on ${where}`;
  if (code === 'EADDRINUSE') {
    const holder = portHolder(port);
    return holder === null
      ? [`${found}: another program does.`, `Stop that one, ${choose}`]
      : [`${found}: ${holder} does.`, `Stop that one, ${choose}`];
  }
  if (code === 'EACCES')
    return [
      `${found}: ports below 1024 are for root.`,
      `Put a proxy before the shop (see Caddyfile), ${choose}`,
    ];
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return [`${found}: this machine does not have that address.`, `Take 0.0.0.0 or 127.0.0.1, ${choose}`];
  return [`${found} (${code}).`, `Stop what uses that address, ${choose}`];
};

/** The HTTP server with its routes. */
export const httpPart = async (settings: HttpSettings, log: Log): Promise<Part> => {
  const server = await listening(settings);
  const where = `${settings.host}:${String(settings.port)}`;
  if (E.isLeft(server)) {
    throw new Problem(...whyDeaf(server.left, where, settings.port));
  }
  log.info(`http server is listening on ${settings.host}:${String(server.right.port)}`);
  return { name: 'http server', stop: server.right.stop };
};
