import { Faults } from './faults.tsx';
import type { Shown, View } from './view.ts';
import { money, type Messages } from './messages.ts';
import { messagesByLanguage } from './messages-by-language.ts';

type Props = { readonly view: View; readonly shown: Shown };
type Worded = Props & { readonly words: Messages };

const bankOf = (method: string): string => method.replace(/_va$/, '').replaceAll('_', ' ').toUpperCase();

const HowToPay = ({ view: { payment, qr }, shown, words }: Worded) =>
  qr === null ? (
    <>
      <h2>{words.account(bankOf(payment.method))}</h2>
      <p class="account" id="account">
        {payment.vaNumber}
      </p>
      <p>
        <button type="button" id="copy" hidden={!shown.alive}>
          {shown.copied ? words.copied : words.copy}
        </button>
      </p>
    </>
  ) : (
    <>
      <h2>{words.scan}</h2>
      <div class="qr" role="img" aria-label={words.qrAlt(money(payment.total))}>
        <svg aria-hidden="true" viewBox={`0 0 ${qr.side} ${qr.side}`} shape-rendering="crispEdges">
          <path fill="#fff" d={`M0 0h${qr.side}v${qr.side}H0z`} />
          <path fill="#000" d={qr.path} />
        </svg>
      </div>
    </>
  );

const timeLeft = (leftMs: number, words: Messages): string => {
  const seconds = Math.ceil(leftMs / 1_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return seconds === 0 ? words.timeOver : `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
};

const Invoice = (worded: Worded) => {
  const { view, shown, words } = worded;
  const { payment } = view;
  return (
    <section class="invoice">
      <p class="status" id="status" role="status">
        {shown.state.label}
      </p>
      <div class="unpaid">
        <HowToPay {...worded} />
      </div>
      <dl>
        <dt>{words.order}</dt>
        <dd>{payment.orderId}</dd>
        <dt>{words.amount}</dt>
        <dd>{money(payment.amount)}</dd>
        <dt>{words.fee}</dt>
        <dd>{money(payment.fee)}</dd>
        <dt class="total">{words.total}</dt>
        <dd class="total">{money(payment.total)}</dd>
        <dt class="unpaid">{words.timeLeft}</dt>
        <dd class="unpaid" id="left" role="timer">
          {timeLeft(shown.state.leftMs, words)}
        </dd>
      </dl>
      <form method="post" action={view.self} class="unpaid">
        <input type="hidden" name="move" value="pay" />
        <button class="main" disabled={shown.sending}>
          <span class="open">{words.pay(money(payment.total))}</span>
          <span class="closed">{words.payAnyway}</span>
        </button>
      </form>
    </section>
  );
};

const Events = ({ shown: { state }, words }: Worded) => (
  <section>
    <h2>{words.events}</h2>
    {state.entries.length === 0 ? <p id="nothing">{words.nothingYet}</p> : null}
    <ol id="events" aria-live="polite">
      {[...state.entries].reverse().map(({ number, at, text }) => (
        <li key={number}>
          <time>{at}</time>
          {text}
        </li>
      ))}
    </ol>
  </section>
);

/** A payment page: how to pay, how it stands, and every fault to simulate. */
export const PaymentPage = ({ view, shown }: Props) => {
  const { language, shopName, otherLanguage, back, payment, self } = view;
  const words = messagesByLanguage[language];
  const otherCode = language === 'id' ? 'en' : 'id';
  const worded = { view, shown, words };
  return (
    <main data-status={shown.state.status}>
      <header>
        <h1>{words.title(shopName)}</h1>
        <p class="sandbox">{words.sandbox}</p>
        <nav>
          {back === null ? null : (
            <a href={back} rel="noreferrer">
              {words.back}
            </a>
          )}
          <a href={otherLanguage} lang={otherCode} hreflang={otherCode}>
            {words.otherLanguage}
          </a>
        </nav>
      </header>
      <Invoice {...worded} />
      <Faults amount={payment.amount} words={words} self={self} sending={shown.sending} />
      <Events {...worded} />
    </main>
  );
};
