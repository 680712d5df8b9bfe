import Router from '@koa/router';
import * as E from 'fp-ts/lib/Either.js';
import type { Context } from 'koa';
import type { Log } from '../../application/ports/log.ts';
import { parseJson } from '../kit/parse-json.ts';
import { readBody } from '../kit/read-body.ts';
import { sameSecret } from '../kit/same-secret.ts';

export type MessengerWebhook = {
  readonly path: string;
  /** What the messenger sends in `X-Telegram-Bot-Api-Secret-Token`. */
  readonly secret: string;
  /**
   * Resolves once everything that the update caused is committed, with what the messenger is to do in reply;
   * rejects when it should come again.
   */
  readonly receive: (update: unknown) => Promise<object | null>;
  readonly log: Log;
};

/**
 * Bytes of an update. One holds a whole message, the one it answers, and every address that is linked in either:
 * anybody can write one of more than 64 KB, and what is refused comes again before all else that they say.
 */
const updateCap = 1024 * 1024;

type Reply = { readonly status: number; readonly body: object | null };

const bare = (status: number): Reply => ({ status, body: null });

const answer = async ({ secret, receive, log }: MessengerWebhook, context: Context): Promise<Reply> => {
  if (!sameSecret(context.get('X-Telegram-Bot-Api-Secret-Token'), secret)) {
    log.warn('update with a wrong or missing secret token');
    return bare(401);
  }
  const body = await readBody(context.req, updateCap);
  if (body.tag === 'TooLarge') {
    log.warn('update too large, passed over');
    return bare(200);
  }
  const update = body.tag === 'Text' ? parseJson(body.text) : E.left(null);
  if (E.isLeft(update)) return bare(400);
  try {
    return { status: 200, body: await receive(update.right) };
  } catch (cause) {
    log.error('update not handled, it should come again', { cause });
    return bare(503);
  }
};

/** Where the messenger posts its updates. */
export const telegramWebhook = (hook: MessengerWebhook): Router => {
  const router = new Router();
  router.post(hook.path, async (context) => {
    const { status, body } = await answer(hook, context);
    context.status = status;
    context.body = body ?? '';
  });
  return router;
};
