import { grouped } from '../../../core/money.ts';
import { bold, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

/** What staff did, in words; an action that is not named here shows its own name. */
const done: Readonly<Record<string, string>> = {
  'approval.ask': '⏳ Persetujuan diminta',
  'approval.give': '✅ Persetujuan diberikan',
  'approval.decline': '❌ Persetujuan ditolak',
  'balance.adjust': '💼 Saldo diubah',
  'broadcast.anytime': '🌙 Siaran jalan juga di jam tenang',
  'broadcast.create': '📣 Siaran dibuat',
  'broadcast.pause': '⏸️ Siaran dijeda',
  'broadcast.photo': '🖼️ Foto siaran diganti',
  'broadcast.resume': '▶️ Siaran dilanjutkan',
  'broadcast.stop': '⏹️ Siaran dihentikan',
  'broadcast.withdraw': '🗑️ Siaran ditarik',
  'case.answer': '🔎 Kasus diputuskan',
  'claim.answer': '🛡️ Klaim garansi dijawab',
  'goods.send-again': '📤 Barang dikirim ulang',
  'job.retry': '🔁 Tugas dijalankan lagi',
  'manual.inputs': '🛠️ Data pesanan manual diatur',
  'order.note': '📝 Catatan pesanan',
  'order.refund': '↩️ Refund',
  'person.block': '🚫 Pembeli diblokir',
  'person.unblock': '✅ Blokir pembeli dibuka',
  'person.message': '💬 Pesan ke pembeli',
  'payment.confirm': '✅ Pembayaran dikonfirmasi manual',
  'setting.change': '⚙️ Pengaturan diubah',
  'shared.limit': '♾️ Batas isi bersama diatur',
  'shared.write': '♾️ Isi bersama ditulis',
  'staff.appoint': '🧑‍💼 Staf diangkat',
  'staff.permission': '🔑 Hak staf diubah',
  'staff.until': '📅 Akhir tugas staf diubah',
  'staff.ceiling': '🧢 Batas nominal staf diubah',
  'staff.remove': '👋 Staf diberhentikan',
  'redeem-codes.create': '🎁 Kode saldo dibuat',
  'voucher.create': '🎟️ Voucher dibuat',
  'voucher.stop': '🎟️ Voucher dihentikan',
  'variant.warranty': '🛡️ Garansi produk diatur',
};

/** For staff, always in Indonesian. */
export const auditMessages = {
  buttons: { audit: '🕵️ Jejak staf', auditFile: '📄 Unduh CSV' },
  audit: {
    title: (total: number): RichText =>
      rich`🕵️ ${bold('Jejak staf')} (${grouped(total, '.')}), terbaru di atas`,
    none: rich`🕵️ ${bold('Jejak staf')}\nBelum ada yang tercatat. Setiap refund, saldo, kasus, klaim, dan catatan yang dikerjakan staf akan muncul di sini.`,
    noneSuch: rich`🕵️ ${bold('Jejak staf')}\nTidak ada yang tercatat untuk pilihan ini. Coba hari atau orang lain.`,
    days: {
      today: 'Hari ini',
      yesterday: 'Kemarin',
      week: '7 hari',
      month: '30 hari',
      ever: 'Semua waktu',
    },
    everybody: '👥 Semua orang',
    chosen: (label: string, isChosen: boolean): string => (isChosen ? `✅ ${label}` : label),
    columns: ['waktu', 'id', 'nama', 'tindakan', 'terhadap', 'sebelum', 'sesudah'],
    inFile: (rows: number): RichText => rich`📄 ${grouped(rows, '.')} catatan, terbaru di atas.`,
    action: (action: string): string => done[action] ?? `⚙️ ${action}`,
  },
};
