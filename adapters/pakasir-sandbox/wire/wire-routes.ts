import Router from '@koa/router';
import * as E from 'fp-ts/lib/Either.js';
import type { Context } from 'koa';
import { parseJson } from '../../kit/parse-json.ts';
import { readBody } from '../../kit/read-body.ts';
import { message, type Answer } from './answers.ts';
import { aboutV2, callV1, createV2, feeV2, fieldsOf, type AskedV2, type Call } from './call.ts';
import { serve, type SandboxApi } from './api.ts';

/** Answers one call. `work` does what the call asks, once; whoever answers may watch, or fail before or after it. */
export type Respond = (context: Context, call: Call, work: () => Answer) => void | Promise<void>;

/** Writes an answer as the gateway does: JSON, without a word on its charset. */
export const sendAnswer = (context: Context, { status, body }: Answer): void => {
  context.status = status;
  context.set('Content-Type', 'application/json');
  context.body = JSON.stringify(body);
};

const tooLarge = message(413, 'Isi permintaan terlalu besar');

/** The gateway's API, versions 2 and 1. */
export const wireRoutes = (api: SandboxApi, respond: Respond): Router => {
  const router = new Router();
  const answer = (context: Context, call: Call): void | Promise<void> =>
    respond(context, call, () => serve(call, api));
  const posted =
    (callOf: (context: Context, body: unknown) => Call) =>
    async (context: Context): Promise<void> => {
      const body = await readBody(context.req);
      if (body.tag === 'TooLarge') return sendAnswer(context, tooLarge);
      const sent = body.tag === 'Text' ? parseJson(body.text) : E.left(null);
      await answer(context, callOf(context, E.isRight(sent) ? sent.right : undefined));
    };
  const askedV2 = (context: Context, body?: unknown): AskedV2 => {
    const { slug, id } = context.params as Readonly<Record<string, string | undefined>>;
    return { slug, id, key: context.get('X-Api-Key'), body };
  };

  router.post(
    '/api/v2/create-transaction/:slug/:id',
    posted((context, body) => createV2(askedV2(context, body))),
  );
  router.get('/api/v2/transaction-status/:slug/:id', (context) =>
    answer(context, aboutV2('status')(askedV2(context))),
  );
  router.post(
    '/api/v2/cancel-transaction/:slug/:id',
    posted((context, body) => aboutV2('cancel')(askedV2(context, body))),
  );
  router.get('/api/v2/payment-fee/:amount', (context) =>
    answer(context, feeV2(String(context.params['amount']))),
  );

  router.post(
    '/api/transactioncreate/:method',
    posted((context, body) =>
      callV1('create', fieldsOf(body), (context.params as Record<string, string>)['method']),
    ),
  );
  router.get('/api/transactiondetail', (context) =>
    answer(context, callV1('status', { ...context.query, amount: Number(context.query['amount']) })),
  );
  router.post(
    '/api/transactioncancel',
    posted((_, body) => callV1('cancel', fieldsOf(body))),
  );
  router.post(
    '/api/paymentsimulation',
    posted((_, body) => callV1('simulate', fieldsOf(body))),
  );
  return router;
};
