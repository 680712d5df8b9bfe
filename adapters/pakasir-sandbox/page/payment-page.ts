import type { Transaction } from '../wire/transaction.ts';
import { scriptPath, stylePath } from './assets.ts';
import { html, type Html } from './html.ts';
import type { PageState } from './state.ts';
import { troubles } from './troubles.ts';
import { money, type Language, type Wording } from './wording.ts';

export type PaymentPage = {
  readonly one: Transaction;
  readonly state: PageState;
  readonly words: Wording;
  readonly language: Language;
  readonly shopName: string;
  /** Null where there is nothing to scan. */
  readonly qr: Html | null;
  /** Where forms are sent, the same page with its query. */
  readonly self: string;
  readonly stateAddress: string;
  readonly otherLanguage: string;
  readonly back: string | null;
};

/** A whole document around some content. */
export const documentOf = (
  { language, title }: { readonly language: Language; readonly title: string },
  head: Html,
  body: Html,
): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${stylePath}" />
        ${head}
      </head>
      ${body}
    </html> `.html;

const howToPay = ({ one, words, qr }: PaymentPage): Html =>
  qr === null
    ? html`<h2>${words.account(bankOf(one.method))}</h2>
        <p class="account" id="account">${one.vaNumber}</p>
        <p><button type="button" id="copy" data-done="${words.copied}" hidden>${words.copy}</button></p>`
    : html`<h2>${words.scan}</h2>
        <div class="qr" role="img" aria-label="${words.qrAlt(money(one.total))}">${qr}</div>`;

const bankOf = (method: string): string => method.replace(/_va$/, '').replaceAll('_', ' ').toUpperCase();

const bill = (page: PaymentPage): Html => {
  const { one, words, state } = page;
  return html`<section class="bill">
    <p class="status" id="status" role="status">${state.label}</p>
    <div class="unpaid">${howToPay(page)}</div>
    <dl>
      <dt>${words.order}</dt>
      <dd>${one.orderId}</dd>
      <dt>${words.amount}</dt>
      <dd>${money(one.amount)}</dd>
      <dt>${words.fee}</dt>
      <dd>${money(one.fee)}</dd>
      <dt class="total">${words.total}</dt>
      <dd class="total">${money(one.total)}</dd>
      <dt class="unpaid">${words.timeLeft}</dt>
      <dd class="unpaid" id="left" role="timer" data-left="${state.leftMs}" data-over="${words.timeOver}">
        ${minutes(state.leftMs, words)}
      </dd>
    </dl>
    <form method="post" action="${page.self}" class="unpaid">
      <input type="hidden" name="move" value="pay" />
      <button class="main">
        <span class="open">${words.pay(money(one.total))}</span><span class="closed">${words.payAnyway}</span>
      </button>
    </form>
  </section>`;
};

const minutes = (leftMs: number, words: Wording): string => {
  const seconds = Math.ceil(leftMs / 1_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return seconds === 0 ? words.timeOver : `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
};

const events = ({ state, words }: PaymentPage): Html =>
  html`<section>
    <h2>${words.events}</h2>
    ${state.entries.length === 0 ? html`<p id="nothing">${words.nothingYet}</p>` : null}
    <ol id="diary" aria-live="polite" data-newest="${state.entries.at(-1)?.number ?? 0}">
      ${[...state.entries].reverse().map(({ at, text }) => html`<li><time>${at}</time>${text}</li>`)}
    </ol>
  </section>`;

/** A payment page: how to pay, how it stands, and every kind of trouble to play. */
export const paymentPage = (page: PaymentPage): string => {
  const { words, state, language, shopName, otherLanguage, back } = page;
  const otherCode = language === 'id' ? 'en' : 'id';
  return documentOf(
    { language, title: words.title(shopName) },
    html`<noscript><meta http-equiv="refresh" content="5" /></noscript>
      <script src="${scriptPath}" defer></script>`,
    html`<body data-status="${state.status}" data-state="${page.stateAddress}">
      <main>
        <header>
          <h1>${words.title(shopName)}</h1>
          <p class="sandbox">${words.sandbox}</p>
          <nav>
            ${back === null ? null : html`<a href="${back}" rel="noreferrer">${words.back}</a>`}
            <a href="${otherLanguage}" lang="${otherCode}" hreflang="${otherCode}">${words.otherLanguage}</a>
          </nav>
        </header>
        ${bill(page)} ${troubles(page.one, words, page.self)} ${events(page)}
      </main>
    </body>`,
  );
};

/** A page that says one thing. */
export const plainPage = (language: Language, says: string): string =>
  documentOf(
    { language, title: says },
    html``,
    html`<body>
      <main>
        <header><h1>${says}</h1></header>
      </main>
    </body>`,
  );
