import type { CaseAnswer } from '../../domain/cases/open-case.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { SeenButton, SeenMessage } from '../stand-ins/telegram/phone/seen-message.ts';

/* What an owner's chat shows of money that waits. */

const reference = /tg\d+-[0-9a-f]{8}(?:-[1-9]\d{0,3})?/;

/** The payment that a message about a case names. */
export const referenceIn = (text: string): string | undefined =>
  new RegExp(`🔖 (?:Referensi pembayaran: )?(${reference.source})`).exec(text)?.[1];

const labels: Readonly<Record<CaseAnswer, string>> = {
  Deliver: '🎁 Kirim barang',
  Credit: '💼 Masukkan saldo',
  RefundOutside: '↩️ Sudah direfund',
};

const done: Readonly<Record<CaseAnswer, string>> = {
  Deliver: 'Kasus ditutup: barangnya dikirim.',
  Credit: 'Kasus ditutup: uangnya masuk ke saldo pembeli.',
  RefundOutside: 'Kasus ditutup: refund sudah dicatat.',
};

/** The button that gives an answer; undefined where the message offers it no more. */
export const buttonFor = ({ buttons }: SeenMessage, answer: CaseAnswer): SeenButton | undefined =>
  buttons.flat().find(({ label }) => label === labels[answer]);

/** The answer that a message says was taken. */
export const answerIn = (text: string): CaseAnswer | undefined =>
  (['Deliver', 'Credit', 'RefundOutside'] as const).find((answer) => text.includes(done[answer]));

/** The newest news of each case that can be answered right under it. */
export const newsOfCases = (owner: Phone): ReadonlyMap<string, SeenMessage> =>
  new Map(
    owner.messages().flatMap((message) => {
      const named = message.text.includes('Perlu dicek') ? referenceIn(message.text) : undefined;
      return named !== undefined && buttonFor(message, 'Credit') !== undefined ? [[named, message]] : [];
    }),
  );

/** The number under which a page of open cases has one; undefined when it is on another page. */
export const numberOf = ({ text }: SeenMessage, wanted: string): string | undefined => {
  const at = text.split('\n').findIndex((line) => line.split(' ').includes(wanted));
  return at < 1 ? undefined : /^\d+/.exec(text.split('\n')[at - 1] ?? '')?.[0];
};

/** What an owner types when the transfer is asked for. */
export const transferOf = (payment: string): string => `TRF ${payment}`;
