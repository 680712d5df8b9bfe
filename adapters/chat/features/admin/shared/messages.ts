import type { SharedGoods } from '../../../../../domain/stock/goods.ts';
import { leftOf } from '../../../../../domain/stock/goods.ts';
import { isFile } from '../../../../../domain/stock/goods-file.ts';
import { fileWords } from '../stock/messages.ts';
import { grouped } from '../../../core/money.ts';
import { bold, code, lines, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const many = (count: number): string => grouped(count, '.');

const left = (goods: SharedGoods): RichText => {
  const more = leftOf(goods);
  return more === null
    ? rich`♾️ Tanpa batas pembeli`
    : rich`🔢 Batas ${bold(many(goods.ceiling ?? 0))} pembeli, sisa ${bold(many(more))}`;
};

/** For staff, always in Indonesian. */
export const sharedMessages = {
  buttons: {
    sharedGoods: '📄 Isi & batas',
    viewShared: '👁️ Lihat isi',
    writeShared: '✏️ Ganti isi',
    limitShared: '🔢 Batas pembeli',
  },
  shared: {
    title: (product: string): RichText =>
      rich`📄 ${bold('Isi yang sama untuk semua pembeli')}\n🏷️ ${code(product)}`,
    facts: (goods: SharedGoods): RichText =>
      lines(
        isFile(goods.content)
          ? fileWords(goods.content)
          : rich`✍️ ${bold(many(goods.content.length))} karakter`,
        left(goods),
        rich`🔥 Terjual ${bold(many(goods.sold))} · ⏳ menunggu bayar ${bold(many(goods.reserved))}`,
      ),
    nothing: rich`Belum ada isinya, jadi belum bisa dibeli. Tekan ✏️, lalu kirim teks, tautan, atau filenya.`,
    ask: rich`✏️ Kirim teks, tautan, atau satu file (apa saja, paling besar 20 MB) dalam satu pesan. Yang sudah membeli juga langsung mendapat versi ini di 🧾 Riwayat.`,
    nothingSent: rich`🤔 Pesan itu kosong. Kirim teks, tautan unduhan, atau satu file ya.`,
    written: rich`✅ Isinya sudah diganti, termasuk untuk yang sudah membeli.`,
    askCeiling: rich`🔢 Paling banyak berapa pembeli? Misalnya ${code('100')}. Kirim ${code('-')} untuk tanpa batas. Yang sudah membeli ikut dihitung.`,
    noCeiling: '♾️ Tanpa batas',
    badCeiling: rich`🤔 Tulis angka bulat 1 sampai 1.000.000, misalnya ${code('100')}, atau ${code('-')} untuk tanpa batas.`,
    limited: rich`✅ Batasnya sudah disimpan.`,
  },
};
