import type { Context } from 'koa';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Whether a post comes from one of our own pages, or from no page at all. A browser says where its pages come from. */
export const isSameOrigin = (context: Context): boolean => {
  const site = context.get('Sec-Fetch-Site');
  if (site !== '') return site === 'same-origin';
  const origin = context.get('Origin');
  return origin === '' || hostOf(origin) === context.get('Host');
};
