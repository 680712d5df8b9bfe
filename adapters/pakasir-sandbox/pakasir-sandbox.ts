import Router from '@koa/router';
import type { Log } from '../../application/ports/log.ts';
import { openEventLog } from './event-log.ts';
import { openNotices } from './notices.ts';
import { pageRoutes } from './page-routes.ts';
import { openPaymentSimulator } from './simulate-payment.ts';
import { openStateFile } from './state-file.ts';
import type { Writing } from './wire/answers.ts';
import type { SandboxApi } from './wire/api.ts';
import { qris } from './wire/emv.ts';
import { openLedger } from './wire/ledger.ts';
import { rateLimits } from './wire/rate-limits.ts';
import { sendAnswer, wireRoutes, type Respond } from './wire/wire-routes.ts';

export type PakasirSandboxSettings = {
  readonly slug: string;
  readonly apiKey: string;
  readonly webhookSecret: string;
  /** Where notices go. */
  readonly webhookUrl: string;
  /** Base of payment pages and of the API. */
  readonly publicUrl: string;
  readonly shopName: string;
  /** Keeps the transactions over restarts and kills; null keeps nothing. */
  readonly stateFile: string | null;
  readonly log: Log;
  /** Milliseconds that an invoice can be paid, so that the page counts down what the shop says; an hour where it is not given. */
  readonly payableFor?: () => number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Waits between tries of a notice in milliseconds, others than usual for tests. */
  readonly noticeWaitsMs?: readonly number[];
};

export type PakasirSandbox = {
  readonly router: Router;
  /** Sends nothing more; planned payments go on after the next start. */
  readonly stop: () => Promise<void>;
};

/** A gateway to play with, spoken to over HTTP like the real one. Only ever part of a shop without real credentials. */
export const openPakasirSandbox = (settings: PakasirSandboxSettings): PakasirSandbox => {
  const { slug, apiKey, log, shopName, now = Date.now } = settings;
  const publicUrl = settings.publicUrl.replace(/\/+$/, '');
  const writing: Writing = { slug, base: publicUrl, timestamps: 'nanoseconds', absent: 'empty' };
  const state = openStateFile(settings.stateFile, now());
  const ledger = openLedger({
    now,
    sandbox: () => true,
    ...(settings.payableFor === undefined ? {} : { payableFor: settings.payableFor }),
    qrText: qris,
    onOtherAmount: 'conflict',
    known: state.known,
    keep: state.keep,
  });
  const notices = openNotices({
    url: settings.webhookUrl,
    log,
    ...(settings.noticeWaitsMs === undefined ? {} : { waitsMs: settings.noticeWaitsMs }),
  });
  const events = openEventLog(now);
  const simulator = openPaymentSimulator({
    ledger,
    writing,
    secret: settings.webhookSecret,
    notices,
    events,
    now,
  });
  const api: SandboxApi = {
    ledger,
    limits: rateLimits(now, true),
    writing,
    key: apiKey,
    sandbox: () => true,
  };

  const respond: Respond = (context, call, work) => {
    const answer = work();
    sendAnswer(context, answer);
    const one = ledger.find(call.txnId ?? call.orderId ?? '');
    if (one === undefined || answer.status === 401) return;
    events.note(one.txnId, { tag: 'Asked', call: call.name, answer: answer.status, state: one.status });
    if (call.name === 'cancel') simulator.followPlan(one);
    if (call.name === 'simulate' && answer.status === 200) simulator.notify(one);
  };

  const router = new Router();
  router.use(wireRoutes(api, respond).routes());
  router.use(pageRoutes({ slug, shopName, publicUrl, ledger, events, simulator, now }).routes());
  ledger.all().forEach((one) => simulator.followPlan(one));
  return {
    router,
    stop: async () => {
      simulator.stop();
      await notices.stop();
    },
  };
};
