import type { Entry } from '../event-log.ts';
import type { Transaction } from '../wire/transaction.ts';
import type { Wording } from './wording.ts';

export type Line = { readonly number: number; readonly at: string; readonly text: string };

/** What changes on a page while it is open, as its script asks for it. */
export type PageState = {
  readonly status: Transaction['status'];
  readonly label: string;
  readonly leftMs: number;
  /** The oldest first. */
  readonly entries: readonly Line[];
};

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Jakarta' });

/** How a transaction stands at `now`, in words. */
export const stateOf = (
  one: Transaction,
  entries: readonly Entry[],
  words: Wording,
  now: number,
): PageState => ({
  status: one.status,
  label: words.status[one.status],
  leftMs: one.status === 'pending' ? Math.max(0, one.expiredAt - now) : 0,
  entries: entries.map(({ number, at, event }) => ({
    number,
    at: clock.format(at),
    text: words.event(event),
  })),
});
