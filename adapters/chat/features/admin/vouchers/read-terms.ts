import * as E from 'fp-ts/lib/Either.js';
import type { ScopeWords } from '../../../../../application/voucher/create-voucher.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import type { Cut } from '../../../../../domain/voucher/voucher.ts';
import type { Parsed } from '../../../core/answers.ts';
import { readAmount } from '../../../core/read-amount.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { vouchersMessages } from './messages.ts';

const { bad } = vouchersMessages.vouchers;

const percent = /^(\d{1,3})\s*(?:%|persen)(?:\s*,?\s*(?:maks|max)\w*\.?\s*(.+))?$/i;

/** `10%`, `10% maks 20rb` or an amount. */
export const readCut = (text: string): Parsed<Cut> => {
  const [, share, most] = percent.exec(text.trim()) ?? [];
  if (share !== undefined) {
    const of = Number(share);
    const ceiling = most === undefined ? null : readAmount(most);
    const isWhole = of >= 1 && of <= 100 && (most === undefined || (ceiling !== null && ceiling > 0));
    return isWhole ? E.right({ tag: 'Percent', percent: of, ceiling }) : E.left(bad.cut);
  }
  const amount = readAmount(text);
  return amount === null || amount === 0 ? E.left(bad.cut) : E.right({ tag: 'Amount', amount });
};

/** A count from 1 to a million. */
export const readCount = (text: string): Parsed<number> => {
  const digits = text.trim().replaceAll('.', '');
  const count = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
  return count >= 1 && count <= 1_000_000 ? E.right(count) : E.left(bad.count);
};

const kinds: Readonly<Record<string, ScopeWords['kind']>> = {
  kategori: 'Categories',
  produk: 'Products',
  varian: 'Variants',
};

/** `kategori: Streaming, Musik`, `produk: KODE` or `varian: KODE, KODE`. */
export const readScope = (text: string): Parsed<ScopeWords> => {
  const [, word = '', rest = ''] = /^(\w+)\s*:\s*(.+)$/s.exec(text.trim()) ?? [];
  const kind = Object.hasOwn(kinds, word.toLowerCase()) ? kinds[word.toLowerCase()] : undefined;
  const names = [
    ...new Set(
      rest
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
  return kind === undefined || names.length === 0 || names.length > 20
    ? E.left(bad.scope)
    : E.right({ kind, names });
};

export type Dates = { readonly from: Instant | null; readonly until: Instant };

const oneDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/;

/** The day as `20261231`, and the one after it; null where there is no such day. */
const dayOf = (text: string): { readonly day: string; readonly next: string } | null => {
  const [, day, month, year] = (oneDay.exec(text.trim()) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null;
  const written = (at: Date): string => at.toISOString().slice(0, 10).replaceAll('-', '');
  return { day: written(date), next: written(new Date(Date.UTC(year, month - 1, day + 1))) };
};

/** `31/12/2026`, the last day, or `1/12/2026 - 31/12/2026`, both included. */
export const readDates = (text: string, clock: StoreClock): Parsed<Dates> => {
  const [first = '', second, ...more] = text.split(/\s+-\s+|\s+s\/d\s+|\s+sampai\s+/i);
  const [from, until] = second === undefined ? [null, dayOf(first)] : [dayOf(first), dayOf(second)];
  if (until === null || more.length > 0 || (second !== undefined && from === null)) return E.left(bad.dates);
  const dates = {
    from: from === null ? null : clock.dayStart(from.day),
    until: clock.dayStart(until.next),
  };
  return dates.from !== null && dates.from >= dates.until ? E.left(bad.dates) : E.right(dates);
};

/** `ya` or `tidak`. */
export const readYes = (text: string): Parsed<boolean> => {
  const word = text.trim().toLowerCase();
  if (['ya', 'iya', 'y'].includes(word)) return E.right(true);
  return ['tidak', 'gak', 'nggak', 't'].includes(word) ? E.right(false) : E.left(bad.yes);
};
