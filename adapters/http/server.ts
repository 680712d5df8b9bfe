import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import type Router from '@koa/router';
import type { Log } from '../../application/ports/log.ts';

export type HttpSettings = {
  readonly host: string;
  readonly port: number;
  readonly routers: readonly Router[];
  readonly log: Log;
};

export type HttpServer = {
  readonly port: number;
  /** Takes no new request, answers those under way, then closes. */
  readonly stop: () => Promise<void>;
};

/** In milliseconds: to send the head, to send the whole request, and to stay connected in silence. */
const timeouts = { head: 5_000, request: 15_000, keepAlive: 5_000 };
/** How long, in milliseconds, requests under way may still take once the server stops. */
const drain = 20_000;

const application = (routers: readonly Router[], log: Log): Koa => {
  const app = new Koa();
  app.on('error', (cause: unknown) => {
    log.error('request failed', { cause });
  });
  routers.forEach((router) => app.use(router.routes()).use(router.allowedMethods()));
  return app;
};

const close = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const force = setTimeout(() => {
    server.closeAllConnections();
  }, drain);
  await closed;
  clearTimeout(force);
};

const portOf = (address: AddressInfo | string | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0;

/** Listens with the given routes; rejects when the port cannot be had. */
export const startHttpServer = async ({ host, port, routers, log }: HttpSettings): Promise<HttpServer> => {
  const handle = application(routers, log).callback();
  let stopping = false;
  const server = createServer((request, response) => {
    if (stopping) response.setHeader('Connection', 'close');
    void handle(request, response);
  });
  server.headersTimeout = timeouts.head;
  server.requestTimeout = timeouts.request;
  server.keepAliveTimeout = timeouts.keepAlive;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    stop: () => {
      stopping = true;
      return close(server);
    },
  };
};
