import type { Entry } from './event-log.ts';
import type { Transaction } from './wire/transaction.ts';
import type { PageState } from './page/view.ts';
import { money, type Messages } from './page/messages.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Jakarta' });

const labelOf = ({ status, paidAmount, amount }: Transaction, words: Messages): string =>
  status === 'completed' && paidAmount !== null && paidAmount !== amount
    ? words.paidOtherwise(money(paidAmount))
    : words.status[status];

/** How a transaction stands at `now`, in words. */
export const stateOf = (
  one: Transaction,
  entries: readonly Entry[],
  words: Messages,
  now: number,
): PageState => ({
  status: one.status,
  label: labelOf(one, words),
  leftMs: one.status === 'pending' ? Math.max(0, one.expiredAt - now) : 0,
  entries: entries.map(({ number, at, event }) => ({
    number,
    at: clock.format(at),
    text: words.event(event),
  })),
});
