import Router from '@koa/router';
import * as E from 'fp-ts/lib/Either.js';
import type { Context } from 'koa';
import { bundlePage } from '../kit/bundle-page.ts';
import { readBody } from '../kit/read-body.ts';
import type { EventLog } from './event-log.ts';
import type { PaymentSimulator } from './simulate-payment.ts';
import { qris } from './wire/emv.ts';
import type { Ledger } from './wire/ledger.ts';
import type { Transaction } from './wire/transaction.ts';
import { paymentDocument, plainDocument, scriptPath, stylePath } from './document.tsx';
import { decodeMove } from './move-form.ts';
import type { Language, Messages } from './page/messages.ts';
import { messagesByLanguage } from './page/messages-by-language.ts';
import { stateOf } from './page-state.ts';
import { qrPath } from './qr-path.ts';
import { isSameOrigin } from './same-origin.ts';

export type Pages = {
  readonly slug: string;
  readonly shopName: string;
  readonly publicUrl: string;
  readonly ledger: Ledger;
  readonly events: EventLog;
  readonly simulator: PaymentSimulator;
  readonly now: () => number;
};

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

const guard = (context: Context): void => {
  context.set({
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    // A stricter one makes browsers send forms without their origin.
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
};

const first = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.[0];

const languageOf = (context: Context): Language => {
  const asked = first(context.query['lang']);
  if (asked === 'id' || asked === 'en') return asked;
  return context.acceptsLanguages('id', 'en') === 'en' ? 'en' : 'id';
};

/** Where the shop wants the payer back; only what is a page or a chat, never a script. */
const backOf = (context: Context): string | null => {
  const asked = first(context.query['redirect']);
  if (asked === undefined || asked.length > 2_000 || !URL.canParse(asked)) return null;
  const { protocol, href } = new URL(asked);
  return ['http:', 'https:', 'tg:'].includes(protocol) ? href : null;
};

const queryOf = (language: Language, back: string | null): string =>
  `?${new URLSearchParams({ lang: language, ...(back === null ? {} : { redirect: back }) }).toString()}`;

const say = (context: Context, status: number, of: (words: Messages) => string): void => {
  const language = languageOf(context);
  context.status = status;
  context.type = 'html';
  context.body = plainDocument(language, of(messagesByLanguage[language]));
};

/** The pages that buyers pay on, and play on. */
export const pageRoutes = (pages: Pages): Router => {
  const { ledger, events, simulator, now } = pages;
  const router = new Router();
  const found = (context: Context): Transaction | undefined => {
    const { txn } = context.params as Readonly<Record<string, string | undefined>>;
    const transaction = ledger.find(txn ?? '');
    // An order id is on many screens: it opens no page.
    return transaction?.txnId === txn ? transaction : undefined;
  };
  const missing = (context: Context): void => say(context, 404, (words) => words.notFound);

  const show = (context: Context, transaction: Transaction): void => {
    const language = languageOf(context);
    const back = backOf(context);
    const words = messagesByLanguage[language];
    const { txnId, total, vaNumber, qrString } = transaction;
    const self = `/pay-v2/${txnId}`;
    const payload = vaNumber === null ? (qrString ?? qris(total, `SP${txnId.toUpperCase()}00000000`)) : null;
    context.type = 'html';
    const { orderId, method, amount, fee } = transaction;
    context.body = paymentDocument({
      payment: { orderId, method, amount, fee, total, vaNumber },
      state: stateOf(transaction, events.of(txnId), words, now()),
      language,
      shopName: pages.shopName,
      qr: payload === null ? null : qrPath(payload),
      self: self + queryOf(language, back),
      stateAddress: `${self}/state${queryOf(language, null)}`,
      otherLanguage: self + queryOf(language === 'id' ? 'en' : 'id', back),
      back,
    });
  };

  const move = async (context: Context, transaction: Transaction): Promise<void> => {
    if (!isSameOrigin(context, pages.publicUrl)) return say(context, 403, (words) => words.notAllowed);
    const body = await readBody(context.req);
    if (body.tag === 'TooLarge') return say(context, 413, (words) => words.notAllowed);
    const asked = decodeMove(body.tag === 'Text' ? body.text : '');
    if (E.isLeft(asked)) return say(context, 400, (words) => words.notAllowed);
    simulator.make(transaction, asked.right);
    context.redirect(`/pay-v2/${transaction.txnId}${queryOf(languageOf(context), backOf(context))}`);
    context.status = 303;
  };

  router.use((context, next) => {
    guard(context);
    return next();
  });
  router.get('/pay-v2/:txn', (context) => {
    const transaction = found(context);
    return transaction === undefined ? missing(context) : show(context, transaction);
  });
  router.get('/pay-v2/:txn/state', (context) => {
    const transaction = found(context);
    if (transaction === undefined) return missing(context);
    const words = messagesByLanguage[languageOf(context)];
    context.body = stateOf(transaction, events.of(transaction.txnId), words, now());
  });
  router.post('/pay-v2/:txn', (context) => {
    const transaction = found(context);
    return transaction === undefined ? missing(context) : move(context, transaction);
  });
  router.get('/pay/:slug/:amount', (context) => {
    const { slug, amount } = context.params as Readonly<Record<string, string | undefined>>;
    const transaction = ledger.find(first(context.query['order_id']) ?? '');
    const isMeant = slug === pages.slug && Number(amount) === transaction?.amount;
    return transaction === undefined || !isMeant ? missing(context) : show(context, transaction);
  });
  const bundled = bundlePage(new URL('./page/', import.meta.url));
  // Whoever asks for the page is told; until then nobody is there to tell.
  bundled.catch(() => undefined);
  const serve = (path: string, part: 'script' | 'style'): void => {
    router.get(path, async (context) => {
      const { type, text } = (await bundled)[part];
      context.type = type;
      context.body = text;
    });
  };
  serve(stylePath, 'style');
  serve(scriptPath, 'script');
  return router;
};
