import { averageOf, type RatingSummary } from '../../../../domain/rating/rating-summary.ts';
import { mostWords, type Stars } from '../../../../domain/rating/rating.ts';
import { grouped } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';
import { bold, italic, rich } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';

/** As many as there are. */
export const starsOf = (stars: Stars): string => '⭐'.repeat(stars);

const id = {
  ask: (product: string): RichText =>
    rich`🙏 ${bold('Gimana belanjaannya?')}\n\nKasih bintang buat ${bold(product)} ya, sekali tekan aja. Penilaianmu membantu pembeli lain 💛`,
  star: (stars: Stars): string => `${String(stars)} ⭐`,
  words: 'Ulasan',
  askWords: rich`✍️ Mau tambah sedikit cerita? Tulis paling banyak ${mostWords} huruf, atau lewati aja.`,
  thanksFor: (stars: Stars): RichText => rich`${starsOf(stars)} ${bold('Makasih!')}`,
  tooLong: (length: number): RichText =>
    rich`✂️ Ceritanya ${length} huruf, paling banyak ${mostWords}. Persingkat sedikit, lalu kirim lagi ya.`,
  empty: rich`🤔 Tulis dengan kata-kata ya, atau lewati aja.`,
  mayShow: (masked: string): RichText =>
    rich`📣 Boleh penilaianmu ditampilkan di kanal testimoni toko? Namamu disamarkan jadi ${bold(masked)}.`,
  yes: 'Ya, boleh ditampilkan',
  no: 'Jangan',
  shown: rich`💛 ${bold('Makasih banyak!')} Sebentar lagi penilaianmu tampil di kanal testimoni. Kalau berubah pikiran, tekan tombol di bawah.`,
  takeBack: '↩️ Batal ditampilkan',
  takenBack: rich`👌 Oke, penilaianmu gak ditampilkan. Bintangmu tetap dihitung.`,
  done: rich`💛 ${bold('Makasih banyak!')} Penilaianmu sudah kami simpan. Masih bisa diubah dalam 24 jam.`,
  more: (product: string): RichText => rich`Satu lagi ya: bintang buat ${bold(product)}?`,
  change: '✏️ Ubah bintang',
  late: (stars: Stars): RichText =>
    rich`🔒 Penilaianmu ${starsOf(stars)} sudah lebih dari 24 jam, jadi gak bisa diubah lagi. Makasih ya! 💛`,
  notRateable: rich`🤔 Yang ini gak bisa dinilai: uangnya sudah kembali, gratis, atau barangnya belum sampai. Lihat pesanan lain di 🧾 Riwayat ya.`,
  blocked: rich`🙏 Akunmu lagi dibatasi, jadi belum bisa kasih penilaian. Hubungi admin toko ya.`,
  onCard: (summary: RatingSummary): string =>
    `⭐ ${averageOf(summary).toFixed(1).replace('.', ',')} (${grouped(summary.count, '.')})`,
};

const en: typeof id = {
  ask: (product) =>
    rich`🙏 ${bold('How did it go?')}\n\nPlease rate ${bold(product)} with a single tap. It helps other buyers 💛`,
  star: (stars) => `${String(stars)} ⭐`,
  words: 'Review',
  askWords: rich`✍️ Would you like to add a few words? Up to ${mostWords} characters, or just skip it.`,
  thanksFor: (stars) => rich`${starsOf(stars)} ${bold('Thank you!')}`,
  tooLong: (length) =>
    rich`✂️ That is ${length} characters; ${mostWords} is the most. Please shorten it a little and send it again.`,
  empty: rich`🤔 Please use words, or just skip it.`,
  mayShow: (masked) =>
    rich`📣 May we show your rating in the shop's testimonial channel? Your name becomes ${bold(masked)}.`,
  yes: 'Yes, you may show it',
  no: 'No, thanks',
  shown: rich`💛 ${bold('Thank you so much!')} Your rating appears in the channel shortly. If you change your mind, tap the button below.`,
  takeBack: "↩️ Don't show it",
  takenBack: rich`👌 All right, your rating isn't shown. Your stars still count.`,
  done: rich`💛 ${bold('Thank you so much!')} Your rating is saved. You can change it for 24 hours.`,
  more: (product) => rich`One more: how many stars for ${bold(product)}?`,
  change: '✏️ Change the stars',
  late: (stars) =>
    rich`🔒 Your rating of ${starsOf(stars)} is more than 24 hours old and can't be changed any more. Thank you! 💛`,
  notRateable: rich`🤔 This can't be rated: the money was given back, it was free, or it has not arrived yet. Please look at another order in 🧾 My Orders.`,
  blocked: rich`🙏 Your account is restricted, so you can't rate right now. Please contact the shop.`,
  onCard: (summary) => `⭐ ${averageOf(summary).toFixed(1)} (${grouped(summary.count, ',')})`,
};

export const ratingsMessages: Messages<typeof id> = { id, en };

/** In the channel, always in Indonesian. */
export const channelMessages = {
  title: (stars: Stars, masked: string): RichText => rich`${starsOf(stars)} ${bold(masked)}`,
  product: (name: string): RichText => rich`🛍️ ${name}`,
  words: (words: string): RichText => rich`${italic(`“${words}”`)}`,
  buy: '🛒 Beli juga',
  withdrawn: rich`${italic('Testimoni ini sudah ditarik.')}`,
};
