import * as E from 'fp-ts/lib/Either.js';
import type { AudienceAsked } from '../../../../../application/broadcast/examine-broadcast.ts';
import type { BroadcastButton, BroadcastPhoto } from '../../../../../domain/broadcast/broadcast.ts';
import { variantCode } from '../../../../../domain/catalogue/product.ts';
import { readLevel } from '../../../../../domain/pricing/level.ts';
import { readVoucherCode } from '../../../../../domain/voucher/voucher.ts';
import type { Language } from '../../../../../domain/people/buyer.ts';
import { parseTemplate } from '../../../../../domain/settings/template.ts';
import { typed, type Parsed } from '../../../core/answers.ts';
import { lines } from '../../../core/rich-text.ts';
import type { Answer } from '../../../core/messenger-client.ts';
import { placeholders, wordsLimit } from '../../promotions/screens.ts';
import { templateMistake } from '../template-messages.ts';
import { broadcastMessages } from './messages.ts';

const messages = broadcastMessages.broadcasts.bad;

export type Content = { readonly text: string; readonly photo: BroadcastPhoto | null };

const photoIn = (answer: Answer): BroadcastPhoto | null => {
  if (answer.tag === 'Text') return null;
  const { id, kind, name } = answer.file;
  const isPicture = kind === 'Photo' || /\.(png|jpe?g|webp)$/i.test(name ?? '');
  return isPicture && id !== '' ? { id, kind } : null;
};

/** A text, or a photo with words under it; its signs in pairs and its names known. */
export const parseContent = (answer: Answer): Parsed<Content> => {
  const photo = photoIn(answer);
  if (answer.tag === 'File' && photo === null) return E.left(messages.content);
  const text = (answer.tag === 'Text' ? answer.text : answer.caption).trim();
  if (text === '' && photo === null) return E.left(messages.content);
  const read = parseTemplate(text, placeholders);
  if (E.isLeft(read)) return E.left(lines(...read.left.map(templateMistake)));
  const most = wordsLimit(photo !== null);
  return text.length > most ? E.left(messages.tooLong(text.length, most)) : E.right({ text, photo });
};

export const parsePhoto = (answer: Answer): Parsed<BroadcastPhoto> => {
  const photo = photoIn(answer);
  return photo === null ? E.left(messages.photo) : E.right(photo);
};

const mostButtons = 8;
const labelLimit = 40;

const linkOf = (target: string): string | null => {
  const full = /^t\.me\//i.test(target) ? `https://${target}` : target;
  if (!/^https?:\/\//i.test(full) || !URL.canParse(full)) return null;
  const { hostname, href } = new URL(full);
  return /\.[a-z]{2,}$/i.test(hostname) ? href : null;
};

const buttonOf = (line: string): BroadcastButton | null => {
  const [, label = '', target = ''] = /^(.*\S)\s*\|\s*(\S+)$/u.exec(line) ?? [];
  if (label === '' || label.length > labelLimit) return null;
  const url = linkOf(target);
  if (url !== null) return { tag: 'Link', label, url };
  const voucher = /^v_/i.test(target) ? readVoucherCode(target.slice(2)) : null;
  if (voucher !== null) return { tag: 'Voucher', label, voucher };
  return /^[A-Za-z0-9_-]{1,32}$/.test(target)
    ? { tag: 'Product', label, product: variantCode(target) }
    : null;
};

/** One button a line: `label | code`, `label | v_voucher` or `label | link`. */
export const parseButtons = typed<readonly BroadcastButton[]>((text) => {
  const found = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (found.length > mostButtons) return E.left(messages.tooManyButtons(mostButtons));
  const read = found.map((line) => ({ line, button: buttonOf(line) }));
  const unclear = read.find(({ button }) => button === null);
  if (unclear !== undefined || read.length === 0) return E.left(messages.button(unclear?.line ?? text));
  return E.right(read.flatMap(({ button }) => (button === null ? [] : [button])));
});

type WhoAsked = AudienceAsked['who'];

const plainAudiences: Readonly<Record<string, WhoAsked>> = {
  semua: { tag: 'Everyone' },
  pembeli: { tag: 'Buyers' },
  belum: { tag: 'NeverBought' },
};

const longestQuiet = 3_650;

const whoOf = (text: string): WhoAsked | null => {
  const [first = '', ...others] = text.split(/[\s-]+/u);
  const rest = text.slice(first.length).replace(/^[\s-]+/u, '');
  const plain = plainAudiences[first.toLowerCase()];
  if (plain !== undefined) return rest === '' || /^beli$/i.test(rest) ? plain : null;
  switch (first.toLowerCase()) {
    case 'produk':
      return /^[A-Za-z0-9_-]{1,32}$/.test(rest) ? { tag: 'BuyersOf', product: variantCode(rest) } : null;
    case 'kategori':
      return rest === '' ? null : { tag: 'BuyersIn', name: rest };
    case 'level': {
      const level = readLevel(rest);
      return level === null ? null : { tag: 'OnLevel', level };
    }
    case 'sepi': {
      const days = /^[1-9]\d{0,3}$/.test(others[0] ?? '') ? Number(others[0]) : 0;
      const isAlone = others.length === 1 || (others.length === 2 && /^hari$/i.test(others[1] ?? ''));
      return isAlone && days > 0 && days <= longestQuiet ? { tag: 'Quiet', days } : null;
    }
    default:
      return null;
  }
};

const isLanguage = (word: string): word is Language => word === 'id' || word === 'en';

/** A level may end as a language is called: only a blank parts the two. */
const lastWord = (text: string): string =>
  (/^level\b/i.test(text) ? /\s(id|en)$/i : /(?:^|[\s-])(id|en)$/i).exec(text)?.[1]?.toLowerCase() ?? '';

/** `pembeli`, `produk CODE`, `kategori NAME`, `level NAME`, `sepi 30`, each with a language after it or without. */
export const parseAudience = typed<AudienceAsked>((text) => {
  const trimmed = text.trim();
  const last = lastWord(trimmed);
  const language = isLanguage(last) ? last : null;
  const rest = language === null ? trimmed : trimmed.slice(0, -2).replace(/[\s-]+$/u, '');
  const who = rest === '' && language !== null ? ({ tag: 'Everyone' } as const) : whoOf(rest);
  return who === null ? E.left(messages.audience) : E.right({ who, language });
});

type CalendarDay = { readonly day: number; readonly month: number; readonly year: number | null };

/** A time by the shop's clock: of a day that is named, or the next one there is. */
export type When =
  | { readonly tag: 'Now' }
  | {
      readonly tag: 'Clock';
      /** Null for the next time that the clock shows this. */
      readonly day: 'Tomorrow' | CalendarDay | null;
      readonly hour: number;
      readonly minute: number;
    };

const clockForm = /^(?:(besok|\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{4}-\d{2}-\d{2})\s+)?(\d{1,2})[.:](\d{2})$/i;

const dayOf = (word: string | undefined): Extract<When, { tag: 'Clock' }>['day'] | 'Unclear' => {
  if (word === undefined) return null;
  if (/^besok$/i.test(word)) return 'Tomorrow';
  const parts = word.split(/[/-]/).map(Number);
  const [day = 0, month = 0, year = null] = word.includes('-') ? parts.toReversed() : parts;
  const last = new Date(Date.UTC(year ?? 2028, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last ? { day, month, year } : 'Unclear';
};

/** `sekarang`, `19:30`, `besok 09:00`, `25/12 10:00`. */
export const parseWhen = typed<When>((text) => {
  const trimmed = text.trim();
  if (/^sekarang$/i.test(trimmed)) return E.right({ tag: 'Now' });
  const [, word, hour = '', minute = ''] = clockForm.exec(trimmed) ?? [];
  const day = dayOf(word);
  const isTime = hour !== '' && Number(hour) <= 23 && Number(minute) <= 59;
  return isTime && day !== 'Unclear'
    ? E.right({ tag: 'Clock', day, hour: Number(hour), minute: Number(minute) })
    : E.left(messages.when);
});
