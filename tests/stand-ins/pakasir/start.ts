import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { noticeOf } from '../../../adapters/pakasir-sandbox/wire/answers.ts';
import type { SandboxApi } from '../../../adapters/pakasir-sandbox/wire/api.ts';
import { qris } from '../../../adapters/pakasir-sandbox/wire/emv.ts';
import { openLedger } from '../../../adapters/pakasir-sandbox/wire/ledger.ts';
import { rateLimits } from '../../../adapters/pakasir-sandbox/wire/rate-limits.ts';
import type { Transaction } from '../../../adapters/pakasir-sandbox/wire/transaction.ts';
import { wireRoutes, type Respond } from '../../../adapters/pakasir-sandbox/wire/wire-routes.ts';
import { scaledClock } from './clock.ts';
import type { NoticeOptions, PakasirStandIn, PakasirStandInSettings, RecordedCall } from './control.ts';
import { plannedFaults } from './faults.ts';
import { reply, replyUnder } from './reply.ts';
import { postNotice } from './webhook.ts';

/** What a sandbox project answers for a QR code, as reported. */
const SANDBOX_QR = 'lorem-ipsum-pakasir-qris-example';

/** Starts a gateway on loopback that speaks both versions of the documented API; `stop` it when done. */
export const startPakasirStandIn = async (settings: PakasirStandInSettings): Promise<PakasirStandIn> => {
  const clock = scaledClock(settings.speed ?? 1);
  const faults = plannedFaults();
  const recorded: { -readonly [K in keyof RecordedCall]: RecordedCall[K] }[] = [];
  let sandbox = settings.sandbox ?? false;
  let webhookUrl = settings.webhookUrl;

  const app = new Koa({ env: 'test' });
  app.silent = true;
  const server = createServer();
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
    qrText: (total, reference) => (sandbox ? SANDBOX_QR : qris(total, reference)),
    known: [],
    keep: () => undefined,
  });
  const api: SandboxApi = {
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

  const respond: Respond = async (context, call, work) => {
    // Faults cut, hang and mangle: they speak to the socket themselves.
    context.respond = false;
    const entry: (typeof recorded)[number] = { ...call, at: clock.now(), answered: undefined };
    recorded.push(entry);
    const fault = faults.take(call.name);
    entry.answered =
      fault === undefined
        ? reply(context.res, work(), settings.retryAfter)
        : await replyUnder(context.res, fault, work);
    if (call.name === 'simulate' && entry.answered === 200) void notify(call.orderId ?? '', {});
  };
  const handle = app.use(wireRoutes(api, respond).routes()).callback();
  server.on('request', (request, response) => void handle(request, response));

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
      body: JSON.stringify({ ...noticeOf(one, api.writing), ...options.fields }),
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
      ledger.complete(one.txnId, options.amount ?? null);
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
    setLimits: api.limits.set,
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
