import type Router from '@koa/router';
import type { Context } from 'koa';
import getRawBody from 'raw-body';
import { decodeFileHead, decodePost } from './posts.ts';
import type { Reception, Taken } from './receive.ts';
import type { ChatStore } from './chat-store.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Streams } from './streams.ts';
import { fileCap, type Person } from './wire.ts';

type Settings = {
  readonly store: ChatStore;
  readonly streams: Streams;
  readonly reception: Reception;
  readonly persons: ReadonlyMap<number, Person>;
  readonly isStopped: () => boolean;
};

/** Bytes of a post: 4,096 letters, each written as an escape of its own, and some to spare. */
const postCap = 64 * 1024;

const statuses: Readonly<Record<Taken, number>> = { Done: 200, NoSuchPerson: 404, Busy: 429 };

/** The body's bytes, or the status that says why there are none. */
const bodyOf = async (context: Context, cap: number): Promise<Buffer | number> => {
  try {
    return await getRawBody(context.req, { limit: cap, length: context.get('Content-Length') || null });
  } catch (cause) {
    return cause instanceof Error && 'type' in cause && cause.type === 'entity.too.large' ? 413 : 400;
  }
};

const whyNot = (context: Context, type: string, isStopped: boolean): number | null => {
  if (isStopped) return 503;
  if (!isSameOrigin(context)) return 403;
  return context.is(type) === type ? null : 415;
};

const takePost = async (context: Context, { reception }: Settings): Promise<number> => {
  const body = await bodyOf(context, postCap);
  if (typeof body === 'number') return body;
  const post = decodePost(body.toString('utf8'));
  return post === null ? 400 : statuses[await reception.post(post)];
};

const takeFile = async (context: Context, { reception }: Settings): Promise<number> => {
  const head = decodeFileHead(context.query);
  if (head === null) return 400;
  const body = await bodyOf(context, fileCap);
  return typeof body === 'number' ? body : statuses[await reception.file(head, body)];
};

const end = (context: Context, status: number): void => {
  context.status = status;
  context.set('Cache-Control', 'no-store');
  if (status === 429 || status === 503) context.set('Retry-After', '2');
  // What was not read to its end would be taken for the next request.
  if (status === 413 || status === 415) context.set('Connection', 'close');
  context.body = '';
};

/** The stream of news, and what visitors send. */
export const addChatRoutes = (router: Router, settings: Settings): void => {
  const { store, streams, persons, isStopped } = settings;
  router.get('/chat/stream', (context) => {
    const ids = new Set(String(context.query['as']).split(',').map(Number));
    const known = [...ids].filter((id) => persons.has(id));
    if (known.length === 0 || known.length < ids.size) return end(context, 404);
    if (context.method === 'HEAD') return end(context, 200);
    const seen = context.get('Last-Event-ID') || context.query['after'];
    const after = typeof seen === 'string' ? seen : null;
    if (!streams.open(context.res, known, after, () => store.snapshot(known))) return end(context, 503);
    context.respond = false;
  });
  router.post('/chat/posts', async (context) => {
    const no = whyNot(context, 'application/json', isStopped());
    end(context, no ?? (await takePost(context, settings)));
  });
  router.post('/chat/files', async (context) => {
    const no = whyNot(context, 'application/octet-stream', isStopped());
    end(context, no ?? (await takeFile(context, settings)));
  });
};
