import type { InputKind, ManualInput } from '../../../../domain/manual/manual-input.ts';
import { bold, lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { Messages } from '../../core/messages.ts';
import type { RichText } from '../../core/screen.ts';

const numbered = (choices: readonly string[]): readonly RichText[] =>
  choices.map((choice, at) => rich`${at + 1}. ${bold(choice)}`);

type Ask = {
  readonly name: string;
  readonly input: ManualInput;
  readonly nth: number;
  readonly of: number;
};

const id = {
  title: '✏️ Data pesanan',
  ask: ({ name, input, nth, of }: Ask): RichText =>
    paragraphs(
      rich`🛠️ ${bold(name)}\nSebelum bayar, isi dulu datanya (${nth}/${of}).`,
      lines(rich`✏️ ${bold(input.label)}`, id.kinds[input.kind], ...numbered(input.choices)),
    ),
  answer: rich`Ketik jawabannya 👇`,
  kinds: {
    text: rich`Ketik sebagai teks biasa.`,
    number: rich`Angka aja, misalnya 12345678.`,
    email: rich`Alamat email, misalnya nama@contoh.id.`,
    phone: rich`Nomor HP, misalnya 081234567890.`,
    choice: rich`Ketik nomor pilihannya, misalnya 1.`,
    secret: rich`🔒 Disimpan tersegel, cuma dilihat yang mengerjakan, dan dihapus begitu selesai.`,
  } satisfies Readonly<Record<InputKind, RichText>>,
  bad: (input: ManualInput): RichText =>
    lines(rich`🤔 ${bold(input.label)} belum pas.`, id.kinds[input.kind], ...numbered(input.choices)),
  returned: (name: string, reason: string): RichText =>
    rich`✏️ Data untuk ${bold(name)} perlu diperbaiki dulu ya: ${reason}`,
  overdue: (name: string): RichText =>
    rich`⏰ ${bold(name)} belum selesai sampai tenggatnya, maaf ya 🙏 Mau ditunggu, atau uangnya kembali ke saldo?`,
  correct: (name: string): string => `✏️ Perbaiki ${name}`,
  giveUp: (name: string): string => `💼 Uang kembali: ${name}`,
  moneyBack: '💼 Oke, uangnya kembali ke saldomu.',
  corrected: rich`✅ Makasih! Datanya sudah kami terima, lanjut dikerjakan.`,
  waitsNoMore: rich`👌 Yang ini sudah beres. Cek hasilnya lewat 🧾 Riwayat ya.`,
};

const en: typeof id = {
  title: '✏️ Order details',
  ask: ({ name, input, nth, of }) =>
    paragraphs(
      rich`🛠️ ${bold(name)}\nBefore you pay, please fill this in (${nth}/${of}).`,
      lines(rich`✏️ ${bold(input.label)}`, en.kinds[input.kind], ...numbered(input.choices)),
    ),
  answer: rich`Type your answer 👇`,
  kinds: {
    text: rich`As plain text.`,
    number: rich`Digits only, for example 12345678.`,
    email: rich`An email address, for example name@example.com.`,
    phone: rich`A phone number, for example 081234567890.`,
    choice: rich`Type the number of your choice, for example 1.`,
    secret: rich`🔒 Kept sealed, seen only by whoever works on it, and deleted once it is done.`,
  },
  bad: (input) =>
    lines(
      rich`🤔 ${bold(input.label)} doesn't look right yet.`,
      en.kinds[input.kind],
      ...numbered(input.choices),
    ),
  returned: (name, reason) => rich`✏️ What you wrote for ${bold(name)} needs a correction: ${reason}`,
  overdue: (name) =>
    rich`⏰ ${bold(name)} was not finished in time, sorry 🙏 Would you like to wait, or have the money on your balance?`,
  correct: (name) => `✏️ Correct ${name}`,
  giveUp: (name) => `💼 Money back: ${name}`,
  moneyBack: '💼 All right, the money is back on your balance.',
  corrected: rich`✅ Thank you! We have it, and work goes on.`,
  waitsNoMore: rich`👌 This one is settled. You find the result in 🧾 My Orders.`,
};

export const manualMessages: Messages<typeof id> = { id, en };
