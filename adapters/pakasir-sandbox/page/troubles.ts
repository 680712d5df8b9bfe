import type { Transaction } from '../wire/transaction.ts';
import { html, type Html } from './html.ts';
import { money, type Wording } from './wording.ts';

type Named = { readonly title: string; readonly why: string };

const trouble = ({ title, why }: Named, always: boolean, ...forms: readonly Html[]): Html =>
  html`<article class="${always ? '' : 'unpaid'}">
    <h3>${title}</h3>
    <p class="why">${why}</p>
    ${forms}
  </article>`;

const form = (self: string, move: string, content: Html): Html =>
  html`<form method="post" action="${self}">
    <input type="hidden" name="move" value="${move}" />${content}
  </form>`;

const delays = (name: string, words: Wording, usual: number): Html =>
  html`<select name="seconds" aria-label="${name}">
    ${[1, 3, 5, 10, 30, 60, 300, 900].map((seconds) =>
      seconds === usual
        ? html`<option value="${seconds}" selected>${words.lasting(seconds)}</option>`
        : html`<option value="${seconds}">${words.lasting(seconds)}</option>`,
    )}
  </select>`;

/** Everything that may go wrong with a payment, each at a touch. */
export const troubles = (one: Transaction, words: Wording, self: string): Html => {
  const { late, delayed, wrong, lost, thrice, forged } = words;
  const less = Math.max(1, Math.floor(one.amount / 2));
  const more = one.amount + Math.max(1_000, Math.floor(one.amount / 10));
  const send = (name: string): Html => html`<button>${name}</button>`;
  return html`<section>
    <h2>${words.trouble}</h2>
    ${trouble(late, false, form(self, 'late', html`${send(late.button)} ${delays(late.button, words, 3)}`))}
    ${trouble(delayed, false, form(self, 'in', html`${send(delayed.button)} ${delays(delayed.button, words, 10)}`))}
    ${trouble(
      wrong,
      false,
      form(
        self,
        'amount',
        html`<button name="amount" value="${less}">${wrong.less(money(less))}</button>
          <button name="amount" value="${more}">${wrong.more(money(more))}</button>`,
      ),
      form(
        self,
        'amount',
        html`<input
            type="number"
            name="amount"
            min="1"
            max="100000000"
            required
            inputmode="numeric"
            aria-label="${wrong.field}"
            placeholder="${wrong.field}"
          />
          ${send(wrong.button)}`,
      ),
    )}
    ${trouble(lost, false, form(self, 'silently', send(lost.button)))}
    ${trouble(thrice, true, form(self, 'thrice', send(thrice.button)))}
    ${trouble(forged, true, form(self, 'forge', send(forged.button)))}
  </section>`;
};
