import * as E from 'fp-ts/lib/Either.js';
import { startHttpServer, type HttpSettings } from '../../adapters/http/server.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Part } from './part.ts';
import { Problem } from './problem.ts';

const listening = async (settings: HttpSettings) => {
  try {
    return E.right(await startHttpServer(settings));
  } catch (cause) {
    return E.left(cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason');
  }
};

/** The HTTP server with its routes. */
export const httpPart = async (settings: HttpSettings, log: Log): Promise<Part> => {
  const server = await listening(settings);
  const where = `${settings.host}:${String(settings.port)}`;
  if (E.isLeft(server)) {
    throw new Problem(
      `The shop cannot listen on ${where} (${server.left}). Stop what uses that address, or choose another with HTTP_HOST and HTTP_PORT (or --host and --port).`,
    );
  }
  log.info(`http server is listening on ${settings.host}:${String(server.right.port)}`);
  return { name: 'http server', stop: server.right.stop };
};
