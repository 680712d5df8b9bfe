import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import Koa from 'koa';
import type Router from '@koa/router';
import type { Log } from '../../application/ports/log.ts';

export type HttpSettings = {
  readonly host: string;
  readonly port: number;
  readonly routers: readonly Router[];
  readonly log: Log;
  /** Others than usual, for tests. */
  readonly timeouts?: Timeouts;
};

/** In milliseconds: to send the head, to send the whole request, and to stay connected in silence; how often to look for who takes longer. */
export type Timeouts = {
  readonly head: number;
  readonly request: number;
  readonly keepAlive: number;
  readonly look: number;
};

export type HttpServer = {
  readonly port: number;
  /** Takes no new request, answers those under way, then closes. */
  readonly stop: () => Promise<void>;
};

const usual: Timeouts = { head: 5_000, request: 15_000, keepAlive: 5_000, look: 1_000 };
/** How long, in milliseconds, requests under way may still take once the server stops. */
const drain = 20_000;

/** Whether the other side broke off or spoke no HTTP: anybody can do that as often as they like. */
const isTheirs = (cause: unknown): boolean =>
  cause instanceof Error &&
  'code' in cause &&
  /^(HPE_|ECONNRESET|ECONNABORTED|EPIPE|ERR_HTTP_REQUEST_TIMEOUT)/.test(String(cause.code));

const application = (routers: readonly Router[], log: Log): Koa => {
  const app = new Koa();
  app.on('error', (cause: unknown) => {
    if (isTheirs(cause)) log.debug('a request broke off', { cause });
    else log.error('request failed', { cause });
  });
  routers.forEach((router) => app.use(router.routes()).use(router.allowedMethods()));
  return app;
};

/** Who is connected. */
const connectionsOf = (server: Server): ReadonlySet<Socket> => {
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  return connections;
};

const close = async (server: Server, connections: ReadonlySet<Socket>): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  // Node counts as idle only who has asked already: browsers connect before they have anything to ask.
  for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  const force = setTimeout(() => {
    server.closeAllConnections();
  }, drain);
  await closed;
  clearTimeout(force);
};

const portOf = (address: AddressInfo | string | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0;

/** A server that ends its connections with the answers under way once `stopping` fires. */
const open = (
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  { head, request, keepAlive, look }: Timeouts,
  stopping: AbortSignal,
): Server => {
  const answering = new Set<ServerResponse>();
  const endAfterwards = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  // One listener for all: one for each request costs more than the request's own route.
  stopping.addEventListener('abort', () => {
    answering.forEach(endAfterwards);
  });
  const server = createServer({ connectionsCheckingInterval: look }, (asked, response) => {
    if (stopping.aborted) endAfterwards(response);
    answering.add(response);
    response.once('close', () => {
      answering.delete(response);
    });
    void handle(asked, response);
  });
  server.headersTimeout = head;
  server.requestTimeout = request;
  server.keepAliveTimeout = keepAlive;
  return server;
};

/** Listens with the given routes; rejects when the port cannot be had. */
export const startHttpServer = async (settings: HttpSettings): Promise<HttpServer> => {
  const { host, port, routers, log, timeouts = usual } = settings;
  const stopping = new AbortController();
  const server = open(application(routers, log).callback(), timeouts, stopping.signal);
  const connections = connectionsOf(server);
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    stop: () => {
      stopping.abort();
      return close(server, connections);
    },
  };
};
