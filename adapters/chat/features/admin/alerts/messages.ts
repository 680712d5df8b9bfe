import type { MutableAlert } from '../../../../../domain/staff/alerts.ts';
import type { AlertTopic } from '../../../../../domain/staff/alert-topic.ts';
import { bold, lines, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const kinds: Readonly<Record<MutableAlert, string>> = {
  SaleMade: 'Penjualan',
  MoneyCredited: 'Uang masuk ke saldo',
  ClaimSettled: 'Klaim dijawab otomatis',
  StockLow: 'Stok menipis',
  BuyerUnreachable: 'Pembeli memblokir bot',
  SpamReported: 'Spam',
  StaffAppointed: 'Staf baru',
};

/** What the topics of a group are called. */
const topics: Readonly<Record<AlertTopic, string>> = {
  Sales: '🛒 Penjualan',
  Stock: '📦 Stok',
  Manual: '✍️ Pesanan manual',
  Claims: '🛡️ Klaim garansi',
  Cases: '💰 Kasus & uang',
  Work: '🚚 Pengiriman macet',
  Troubles: '🚨 Gangguan',
  Spam: '🚫 Spam',
  Staff: '🧑‍💼 Staf',
  Recaps: '📊 Ringkasan',
};

/** For staff, always in Indonesian. */
export const alertsMessages = {
  topics,
  buttons: {
    alerts: '🔔 Pemberitahuan',
    muteAlert: (kind: MutableAlert): string => `🔔 ${kinds[kind]}: aktif`,
    unmuteAlert: (kind: MutableAlert): string => `🔕 ${kinds[kind]}: senyap`,
    muteThisAlert: '🔕 Senyapkan yang begini',
    toGroup: '👥 Kirim ke topik grup',
    mendTopics: '🧵 Lengkapi topiknya',
    leaveGroup: '↩️ Kembali ke chat pribadi',
    pickGroup: '👥 Pilih grupnya',
  },
  alerts: {
    title: rich`🔔 ${bold('Pemberitahuan')}\nTekan untuk menyenyapkan atau mengaktifkan yang dikirim ke chat ini, khusus untukmu. Kasus, klaim, dan gangguan selalu dikabarkan.`,
    inPrivate: rich`📬 Dikirim ke chat pribadi setiap yang berhak.`,
    inGroup: (title: string): RichText =>
      rich`👥 Dikirim ke topik-topik di grup ${bold(title)}. Yang tidak mau terganggu cukup membisukan topiknya di Telegram.`,
    inGroupBut: (title: string, missing: readonly string[]): RichText =>
      lines(
        rich`👥 Dikirim ke topik-topik di grup ${bold(title)}.`,
        rich`⚠️ Belum ada topiknya, jadi ke chat pribadi: ${missing.join(', ')}`,
      ),
    muted: '🔕 Yang begini tidak dikabarkan lagi ke kamu.',
    unmuted: '🔔 Dikabarkan lagi.',
    pickGroup: rich`👥 ${bold('Pemberitahuan ke topik grup')}\n1. Nyalakan Topik di grup timmu: buka grupnya → Edit → Topik.\n2. Pilih grupnya lewat tombol di bawah 👇 Botnya sekalian dijadikan admin yang boleh mengelola topik.\n\nSetiap jenis pemberitahuan mendapat topik sendiri. Semua anggota grup bisa membacanya, tapi tombolnya hanya jalan untuk yang berhak, dan jawabannya dikirim ke chat pribadi mereka.`,
    moved: (title: string): RichText =>
      rich`✅ Mulai sekarang pemberitahuan dikirim ke topik-topik di ${bold(title)}.`,
    inPrivateAgain: rich`✅ Pemberitahuan dikirim ke chat pribadi lagi. Topik di grup tetap ada dan boleh dihapus.`,
    noSuchGroup: rich`🔎 Grup itu tidak ketemu, atau bot belum ada di dalamnya. Masukkan bot ke grup sebagai admin dengan hak mengelola topik, lalu pilih lagi.`,
    noTopics: (title: string): RichText =>
      rich`🧵 Grup ${bold(title)} belum memakai Topik. Buka grupnya → Edit → Topik, nyalakan, lalu pilih lagi.`,
    mayNotManage: (title: string): RichText =>
      rich`🙅 Bot sudah ada di ${bold(title)}, tapi belum boleh mengelola topik. Buka grupnya → Administrator → bot ini, nyalakan hak mengelola topik, lalu pilih lagi.`,
    unreachable: rich`📡 Grupnya belum bisa dicek sekarang. Belum ada yang diubah, coba lagi sebentar ya.`,
    onlyOwners: rich`🙅 Hanya pemilik yang bisa mengatur ke mana pemberitahuan dikirim, karena semua anggota grup bisa membacanya.`,
    stale: rich`✋ Baru saja ada yang mengubah ini juga. Lihat dulu keadaannya sekarang, lalu coba lagi bila perlu.`,
  },
};
