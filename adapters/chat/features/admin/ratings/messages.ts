import type { TestimonyState } from '../../../../../application/ports/ratings.ts';
import { grouped } from '../../../core/money.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

/** For staff, always in Indonesian. */
export const adminRatingsMessages = {
  buttons: {
    ratings: '⭐ Penilaian',
    rating: (n: number): string => `🔎 ${String(n)}`,
    ofProduct: '🛍️ Produk ini saja',
    allRatings: '🌐 Semua produk',
    hideRating: '🙈 Sembunyikan ulasan',
    unhideRating: '👁️ Tampilkan lagi',
    withdrawTestimony: '📣 Tarik dari kanal',
    backToRatings: '⬅️ Penilaian',
  },
  ratings: {
    title: (total: number): RichText =>
      rich`⭐ ${bold('Penilaian pembeli')} (${grouped(total, '.')}), terbaru di atas`,
    titleOf: (product: string, total: number): RichText =>
      rich`⭐ ${bold(product)} (${grouped(total, '.')}), terbaru di atas`,
    none: rich`⭐ ${bold('Penilaian pembeli')}\nBelum ada. Pembeli ditanya beberapa jam setelah barangnya sampai; jamnya diatur di ${bold('⚙️ Pengaturan')}.`,
    by: (name: string, at: string): RichText => rich`👤 ${name} · ${at}`,
    product: (name: string): RichText => rich`🛍️ ${name}`,
    order: (id: string): RichText => rich`🧾 ${code(id)}`,
    words: (words: string): RichText => rich`💬 “${words}”`,
    hidden: rich`🙈 Ulasannya disembunyikan; bintangnya tetap dihitung.`,
    refunded: rich`↩️ Uangnya sudah kembali, jadi tidak dihitung.`,
    testimony: {
      Waiting: rich`📣 Menunggu giliran tampil di kanal`,
      Posting: rich`📣 Sedang dikirim ke kanal`,
      Posted: rich`📣 Tampil di kanal testimoni`,
      Failed: rich`⚠️ Gagal tampil di kanal: cek hak bot di kanalnya`,
    } satisfies Readonly<Record<TestimonyState, RichText>>,
    gone: rich`🤔 Penilaian itu tidak ketemu. Lihat daftarnya lagi ya.`,
    isHidden: rich`✅ Ulasan disembunyikan, dan ditarik dari kanal kalau sempat tampil.`,
    isUnhidden: rich`✅ Ulasan boleh dilihat lagi.`,
    isWithdrawn: rich`✅ Testimoni ditarik dari kanal.`,
  },
};
