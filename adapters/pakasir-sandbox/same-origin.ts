import type { Context } from 'koa';

const loopback = /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/;

const parsed = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/**
 * Whether a form was sent by one of our own pages. The name in the address must be the public one or this
 * machine's own, too: a stranger's name that leads here says "same origin" as well.
 */
export const isSameOrigin = (context: Context, publicUrl: string): boolean => {
  const origin = parsed(context.get('Origin'));
  const site = context.get('Sec-Fetch-Site');
  if (origin === null || (site !== '' && site !== 'same-origin')) return false;
  if (origin.origin === parsed(publicUrl)?.origin) return true;
  return origin.host === context.get('Host') && loopback.test(origin.hostname);
};
