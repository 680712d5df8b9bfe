import type Router from '@koa/router';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Context } from 'koa';
import type { GoodsFiles } from '../../application/ports/goods-files.ts';
import type { Photos } from '../../application/ports/photos.ts';
import { bundlePage, type Asset } from '../kit/bundle-page.ts';
import type { Chats } from './chats.ts';
import { bytesOf } from './chats.ts';
import type { StoredAttachment } from './stored-message.ts';
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

type Blob = { readonly type: string; readonly name: string; readonly bytes: Uint8Array };

/** What hangs on a message, from where it is kept; null where it is gone. */
const blobOf = async (
  found: StoredAttachment,
  { photos, goodsFiles }: Pick<Settings, 'photos' | 'goodsFiles'>,
): Promise<Blob | null> => {
  switch (found.tag) {
    case 'Picture':
      return { type: 'image/png', name: 'gambar.png', bytes: bytesOf(found) };
    case 'File':
      return { type: 'application/octet-stream', name: found.name, bytes: bytesOf(found) };
    case 'GoodsFile': {
      const { id, name } = found.file;
      const kept = await goodsFiles.read(id)();
      return E.isLeft(kept) || O.isNone(kept.right)
        ? null
        : { type: 'application/octet-stream', name, bytes: kept.right.value };
    }
    case 'Photo': {
      const kept = await photos.find(found.photo)();
      if (E.isLeft(kept) || O.isNone(kept.right)) return null;
      const { type, bytes } = kept.right.value;
      return { type, name: `foto.${type.slice('image/'.length)}`, bytes };
    }
  }
};

/** A picture or a file of a chat: never run as a page, whatever is in it. */
const serveBlob = async (
  context: Context,
  { attachments, ...kept }: Pick<Settings, 'attachments' | 'photos' | 'goodsFiles'>,
  token: string,
): Promise<void> => {
  const found = attachments.attachment(token);
  const blob = found === null ? null : await blobOf(found, kept);
  if (blob === null) return;
  const { type, name, bytes } = blob;
  const kind = type.startsWith('image/') ? 'inline' : 'attachment';
  context.set({
    'Content-Disposition': `${kind}; ${quoted(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  answer(context, type, 'private, max-age=31536000, immutable', bytes);
};

type Settings = {
  readonly shopName: () => string;
  readonly persons: readonly Person[];
  readonly attachments: Pick<Chats, 'attachment'>;
  readonly photos: Pick<Photos, 'find'>;
  readonly goodsFiles: Pick<GoodsFiles, 'read'>;
};

/** The page, its script and style, and the pictures and files of the chats. */
export const addPageRoutes = (router: Router, settings: Settings): void => {
  const { shopName, persons } = settings;
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
  router.get(`${blobsPath}/:token/:name`, (context) =>
    serveBlob(context, settings, context.params['token'] ?? ''),
  );
};
