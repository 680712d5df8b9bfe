import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { message, noticeOf } from './answers.ts';
import { scaledClock } from './clock.ts';
import { plannedFaults } from './faults.ts';
import type { Transaction } from './ledger.ts';
import { openLedger } from './ledger.ts';
import type { Desk } from './desk.ts';
import { serve } from './desk.ts';
import { rateLimits } from './rate-limits.ts';
import { readBody, reply, replyUnder, sendJson } from './reply.ts';
import { callOf } from './routes.ts';
import { postNotice } from './webhook.ts';
import type { NoticeOptions, PakasirStandIn, PakasirStandInSettings, RecordedCall } from './control.ts';

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const keyOf = (request: IncomingMessage): string | undefined => {
  const header = request.headers['x-api-key'];
  return typeof header === 'string' ? header : undefined;
};

/** Starts a gateway on loopback that speaks both versions of the documented API; `stop` it when done. */
export const startPakasirStandIn = async (settings: PakasirStandInSettings): Promise<PakasirStandIn> => {
  const clock = scaledClock(settings.speed ?? 1);
  const faults = plannedFaults();
  const recorded: { -readonly [K in keyof RecordedCall]: RecordedCall[K] }[] = [];
  let sandbox = settings.sandbox ?? false;
  let webhookUrl = settings.webhookUrl;

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const ledger = openLedger({
    now: clock.now,
    sandbox: () => sandbox,
    onOtherAmount: settings.onOtherAmount ?? 'conflict',
  });
  const desk: Desk = {
    ledger,
    limits: rateLimits(clock.now, settings.limits ?? true),
    writing: {
      slug: settings.slug,
      base: url,
      timestamps: settings.timestamps ?? 'nanoseconds',
      absent: settings.absent ?? 'empty',
    },
    key: settings.key,
    sandbox: () => sandbox,
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', url);
    const body = parsed(await readBody(request));
    const call = callOf({ verb: request.method ?? '', url: address, key: keyOf(request), body });
    if (call === undefined) {
      sendJson(response, message(404, 'Tidak ditemukan'));
      return;
    }
    const entry: (typeof recorded)[number] = { ...call, at: clock.now(), answered: undefined };
    recorded.push(entry);
    const fault = faults.take(call.name);
    const work = () => serve(call, desk);
    entry.answered =
      fault === undefined
        ? reply(response, work(), settings.retryAfter)
        : await replyUnder(response, fault, work);
    if (call.name === 'simulate' && entry.answered === 200) void notify(call.orderId ?? '', {});
  };

  const known = (id: string): Transaction => {
    const found = ledger.find(id);
    if (found === undefined) throw new Error(`the stand-in has no transaction or order ${id}`);
    return found;
  };

  const secretHeader = (one: Transaction, secret: string | null): Record<string, string> =>
    one.version === 'v1' || secret === null ? {} : { 'x-secret': secret };

  const notify = (id: string, options: NoticeOptions): Promise<readonly number[]> => {
    const one = known(id);
    const target = options.url ?? webhookUrl;
    if (target === undefined) return Promise.resolve([]);
    const secret = options.secret === undefined ? settings.secret : options.secret;
    return postNotice(target, {
      body: JSON.stringify({ ...noticeOf(one, desk.writing), ...options.fields }),
      headers: {
        'content-type': options.contentType ?? 'application/json',
        ...secretHeader(one, secret),
      },
      times: options.times ?? 1,
      atOnce: options.atOnce ?? false,
    });
  };

  return {
    url,
    clock,
    transactions: ledger.all,
    transaction: known,
    pay: async (id, options = {}) => {
      const one = known(id);
      if (one.status === 'canceled' && options.evenIfCanceled !== true)
        throw new Error(`${id} is canceled: nobody can pay it (evenIfCanceled says otherwise)`);
      ledger.complete(one.txnId, options.amount);
      return options.webhook === false ? [] : notify(one.txnId, options);
    },
    notify: (id, options = {}) => notify(id, options),
    postWebhook: async (target, body, headers = {}) => {
      const [status] = await postNotice(target, { body, headers, times: 1, atOnce: false });
      return status ?? 0;
    },
    cancel: (id) => {
      ledger.cancel(known(id).txnId);
    },
    calls: (name) => recorded.filter((call) => name === undefined || call.name === name),
    forgetCalls: () => {
      recorded.length = 0;
    },
    fail: (name, fault, times = 1) => faults.plan(name, fault, times),
    heal: faults.clear,
    setLimits: desk.limits.set,
    setSandbox: (on) => {
      sandbox = on;
    },
    setWebhookUrl: (next) => {
      webhookUrl = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
