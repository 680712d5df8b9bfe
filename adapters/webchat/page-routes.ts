import type Router from '@koa/router';
import type { Context } from 'koa';
import { bundlePage, type Asset } from '../kit/bundle-page.ts';
import type { Chats } from './chats.ts';
import { bytesOf } from './chats.ts';
import { documentOf, icon } from './document.ts';
import { blobsPath } from './message-view.ts';
import type { Person } from './wire.ts';

const [scriptPath, stylePath] = ['/chat/page.js', '/chat/page.css'];
const forEver = 'public, max-age=31536000, immutable';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const answer = (context: Context, type: string, cache: string, body: string | Uint8Array): void => {
  context.set({ 'Content-Type': type, 'Cache-Control': cache, 'X-Content-Type-Options': 'nosniff' });
  context.body = typeof body === 'string' ? body : Buffer.from(body);
};

const quoted = (name: string): string =>
  `filename="${name.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )}`;

/** A picture or a file of a chat: never run as a page, whatever is in it. */
const serveBlob = (context: Context, attachments: Pick<Chats, 'attachment'>, token: string): void => {
  const found = attachments.attachment(token);
  if (found === null) return;
  const isPicture = found.tag === 'Picture';
  const [kind, name] = isPicture ? ['inline', 'gambar.png'] : ['attachment', found.name];
  context.set({
    'Content-Disposition': `${kind}; ${quoted(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  const type = isPicture ? 'image/png' : 'application/octet-stream';
  answer(context, type, 'private, max-age=31536000, immutable', bytesOf(found));
};

type Settings = {
  readonly shopName: () => string;
  readonly persons: readonly Person[];
  readonly attachments: Pick<Chats, 'attachment'>;
};

/** The page, its script and style, and the pictures and files of the chats. */
export const addPageRoutes = (router: Router, { shopName, persons, attachments }: Settings): void => {
  const bundled = bundlePage(new URL('./page/', import.meta.url));
  // Whoever asks for the page is told; until then nobody is there to tell.
  bundled.catch(() => undefined);

  const serveAsset = (context: Context, { type, text, version }: Asset): void => {
    answer(context, type, context.query['v'] === version ? forEver : 'no-cache', text);
  };
  router.get('/', async (context) => {
    const { script, style } = await bundled;
    context.set({ 'Content-Security-Policy': policy, 'Referrer-Policy': 'same-origin' });
    const document = documentOf({
      shopName: shopName(),
      persons,
      script: `${scriptPath}?v=${script.version}`,
      style: `${stylePath}?v=${style.version}`,
    });
    answer(context, 'text/html; charset=utf-8', 'no-cache', document);
  });
  router.get(scriptPath, async (context) => serveAsset(context, (await bundled).script));
  router.get(stylePath, async (context) => serveAsset(context, (await bundled).style));
  router.get('/chat/icon.svg', (context) => answer(context, 'image/svg+xml', 'no-cache', icon));
  router.get(`${blobsPath}/:token/:name`, (context) => {
    serveBlob(context, attachments, context.params['token'] ?? '');
  });
};
