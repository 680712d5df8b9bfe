import type { Language } from '../../../domain/people/buyer.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { grouped, money } from './money.ts';
import { code, rich } from './rich-text.ts';
import type { RichText } from './screen.ts';

/** The texts of one part of the shop in every language that it speaks; a missing one does not compile. */
export type Messages<M> = Readonly<Record<Language, M>>;

const count = (n: number): string => grouped(n, '.');
const countEn = (n: number): string => grouped(n, ',');

const id = {
  /** For month names. */
  locale: 'id-ID',
  buttons: {
    cancel: '❌ Batal',
    retry: '🔄 Coba lagi',
    privateChat: '💬 Buka chat pribadi',
  },
  errors: {
    apology: rich`🙏 Sebentar ya, ada gangguan kecil di tempat kami. Coba lagi sebentar lagi. Pesanan dan uangmu aman kok.`,
    apologyNote: 'Sebentar ya, ada gangguan kecil. Coba lagi sebentar lagi 🙏',
    tooFast: 'Pelan-pelan ya, tunggu beberapa detik lalu coba lagi 🙏',
    privateOnly: rich`👋 Halo! Biar barang dan tagihanmu aman, belanjanya lewat chat pribadi ya.`,
    /** Under what the shop told a group. */
    notForYou: '🙅 Tombol ini hanya untuk staf yang berhak.',
    inPrivate: '📬 Dijawab di chat pribadimu.',
    openPrivate: '👋 Mulai dulu chat pribadi dengan bot ini (tekan Start), lalu tekan lagi tombolnya.',
  },
  /** The last line of a list that was cut. */
  more: (left: number): string => `… dan ${count(left)} lainnya`,
  pageOf: (page: number, pages: number): string => `Halaman ${count(page)} dari ${count(pages)}`,
  form: {
    progress: (step: number, steps: number): RichText => rich`📝 Langkah ${step} dari ${steps}`,
    back: '⬅️ Kembali',
    cancel: '❌ Batal',
    skip: '⏭️ Lewati',
    yes: '✅ Ya, lanjutkan',
    edit: (label: string): string => `✏️ ${label}`,
    sure: rich`Sudah benar?`,
    pressYes: rich`👆 Tinggal tekan tombol di ringkasan tadi: ya atau batal.`,
    over: 'Ini sudah dijalankan, dibatalkan, atau kedaluwarsa.',
  },
  answers: {
    amount: 'Nominal',
    reason: 'Alasan',
    transfer: 'Referensi',
    notAnAmount: rich`🤔 Itu tidak terbaca sebagai nominal. Ketik lagi, misalnya ${code('50.000')}.`,
    tooMuch: (most: Rupiah): RichText =>
      rich`🤔 Sebanyak itu pasti salah ketik: paling banyak ${money(most)}. Ketik lagi.`,
    tooLong: (most: number): RichText =>
      rich`✂️ Terlalu panjang: paling banyak ${most} huruf, dalam satu baris. Ketik lagi.`,
    wordsOnly: rich`✍️ Jawabannya diketik ya, bukan dikirim sebagai file atau foto.`,
  },
};

const en: typeof id = {
  locale: 'en-GB',
  buttons: {
    cancel: '❌ Cancel',
    retry: '🔄 Try again',
    privateChat: '💬 Open private chat',
  },
  errors: {
    apology: rich`🙏 Sorry, we're having a little trouble on our side. Please try again shortly. Your orders and your money are safe.`,
    apologyNote: 'Sorry, a little trouble on our side. Please try again shortly 🙏',
    tooFast: 'Slow down a little: wait a few seconds and try again 🙏',
    privateOnly: rich`👋 Hi! To keep your goods and invoices safe, please shop in our private chat.`,
    notForYou: '🙅 This button is only for staff who may use it.',
    inPrivate: '📬 Answered in your private chat.',
    openPrivate: '👋 First start a private chat with this bot (tap Start), then tap the button again.',
  },
  more: (left) => `… and ${countEn(left)} more`,
  pageOf: (page, pages) => `Page ${countEn(page)} of ${countEn(pages)}`,
  form: {
    progress: (step, steps) => rich`📝 Step ${step} of ${steps}`,
    back: '⬅️ Back',
    cancel: '❌ Cancel',
    skip: '⏭️ Skip',
    yes: '✅ Yes, go on',
    edit: (label) => `✏️ ${label}`,
    sure: rich`Is that right?`,
    pressYes: rich`👆 Just tap a button under the summary: yes or cancel.`,
    over: 'This has been done or cancelled already, or it is too old.',
  },
  answers: {
    amount: 'Amount',
    reason: 'Reason',
    transfer: 'Reference',
    notAnAmount: rich`🤔 I couldn't read that as an amount. Type it again, like ${code('50.000')}.`,
    tooMuch: (most) => rich`🤔 That much must be a slip: at most ${money(most)}, please. Type it again.`,
    tooLong: (most) => rich`✂️ Too long: at most ${most} letters, on one line. Type it again.`,
    wordsOnly: rich`✍️ Please type the answer instead of sending a file or a photo.`,
  },
};

/** Whoever hammers the shop reads exactly this, whatever their language. */
export const spamWarning = '🚫 Jangan spam ya, tindakanmu akan dilaporkan ke admin.';

export const coreMessages: Messages<typeof id> = { id, en };
