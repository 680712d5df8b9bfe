import type { CaseAnswer, CaseKind } from '../../../../../domain/cases/open-case.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { RichText } from '../../../core/screen.ts';
import { money } from '../../../core/money.ts';
import { bold, rich } from '../../../core/rich-text.ts';

/** For staff, always in Indonesian. */
export const casesMessages = {
  buttons: {
    deliver: '🎁 Kirim barang',
    credit: '💼 Masukkan saldo',
    refunded: '↩️ Sudah direfund',
    details: '🔎 Detail',
  },
  cases: {
    title: rich`🗂️ ${bold('Kasus terbuka')}\nUang yang sudah masuk dan menunggu keputusanmu.`,
    none: rich`👍 Tidak ada kasus terbuka.`,
    kinds: {
      Underpaid: 'Kurang bayar',
      Overpaid: 'Lebih bayar',
      PaidLate: 'Bayar terlambat',
      PaidTwice: 'Dibayar dua kali',
    } satisfies Readonly<Record<CaseKind, string>>,
    titleOf: (kind: string): RichText => rich`🗂️ ${bold(`Kasus: ${kind}`)}`,
    came: (amount: Rupiah, total: Rupiah): RichText =>
      rich`💰 Masuk ${bold(money(amount))} dari tagihan ${money(total)}`,
    opened: (at: string): RichText => rich`🕒 ${at}`,
    deliverDoes: (missing: Rupiah, over: Rupiah): RichText =>
      missing > 0
        ? rich`🎁 Kirim barang: kekurangan ${money(missing)} direlakan.`
        : over > 0
          ? rich`🎁 Kirim barang: kelebihan ${money(over)} masuk ke saldo pembeli.`
          : rich`🎁 Kirim barang: barangnya dikirim sekarang juga.`,
    creditDoes: (amount: Rupiah): RichText =>
      rich`💼 Masukkan saldo: ${money(amount)} masuk ke saldo pembeli.`,
    refundDoes: (amount: Rupiah): RichText =>
      rich`↩️ Sudah direfund: ${money(amount)} sudah kamu kembalikan sendiri; catat referensi transfernya.`,
    short: rich`📦 ${bold('Stoknya sudah habis.')} Isi stok dulu lalu coba lagi, atau pilih saldo atau refund.`,
    shortNote: 'Stoknya sudah habis. Pilih saldo atau refund.',
    nothingToDeliver: 'Tidak ada barang yang bisa dikirim lagi. Pilih saldo atau refund.',
    closed: rich`🔒 ${bold('Kasus ini sudah ditutup.')}`,
    closedHow: {
      Deliver: '🎁 Barangnya dikirim',
      Credit: '💼 Uangnya masuk ke saldo pembeli',
      RefundOutside: '↩️ Uangnya dikembalikan di luar toko',
    } satisfies Readonly<Record<CaseAnswer, string>>,
    closedByYou: rich`👤 Oleh kamu sendiri`,
    closedBy: (owner: RichText): RichText => rich`👤 Oleh ${owner}`,
    unchanged: rich`Kali ini tidak ada yang berubah.`,
    askTransfer: (amount: Rupiah): RichText =>
      rich`↩️ Ketik referensi transfer ${bold(money(amount))} yang sudah kamu kembalikan.`,
    done: {
      Deliver: rich`✅ ${bold('Kasus ditutup: barangnya dikirim.')} Pembeli sudah dikabari.`,
      Credit: rich`✅ ${bold('Kasus ditutup: uangnya masuk ke saldo pembeli.')} Pembeli sudah dikabari.`,
      RefundOutside: rich`✅ ${bold('Kasus ditutup: refund sudah dicatat.')} Pembeli sudah dikabari.`,
    },
  },
};
