import { isIP } from 'node:net';
import type { Middleware } from 'koa';

/** The name in an address as the browser sends it in `Host`, without port and brackets; null for none. */
const nameIn = (host: string): string | null => {
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[(.*)\]$/, '$1') : null;
};

/**
 * Answers under names of our own only: numbers, `localhost`, and the host that the shop was told to listen on. Any
 * other name may belong to a stranger who has it lead here, and whose page would then count as one of ours.
 */
export const onAllowedHosts = (listensOn: string): Middleware => {
  const own = nameIn(listensOn.includes(':') ? `[${listensOn}]` : listensOn);
  const isOwn = (name: string): boolean =>
    isIP(name) > 0 || name === 'localhost' || name.endsWith('.localhost') || name === own;
  return async (context, next) => {
    const name = nameIn(context.get('Host'));
    if (name !== null && isOwn(name)) {
      await next();
      return;
    }
    context.status = 403;
    context.set({ 'Cache-Control': 'no-store', Connection: 'close' });
    context.body = 'Open this page as 127.0.0.1 or localhost, or by the number of its machine.';
  };
};
