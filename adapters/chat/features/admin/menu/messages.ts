import { bold, rich } from '../../../core/rich-text.ts';

/** For staff, always in Indonesian. */
export const menuMessages = {
  /** In the messenger's list of commands. */
  command: 'Menu admin: kasus, saldo, refund',
  /** At the end of the greeting. */
  atHome: rich`🗝️ Kamu ikut mengurus toko ini: semua yang bisa kamu urus ada di /admin`,
  /** For staff who reach for what is not theirs. */
  notYours: '🔐 Itu di luar hakmu. Kalau perlu, minta pemilik toko menambahkannya.',
  menu: rich`🗝️ ${bold('Menu admin')}\nMau urus apa?`,
  buttons: {
    cases: (count: number): string => `🗂️ Kasus terbuka (${String(count)})`,
    balances: '💼 Saldo pembeli',
    refund: '↩️ Refund',
    confirm: '✅ Konfirmasi manual',
    stock: '📦 Stok',
    parked: (count: number): string => `🛠️ Tugas macet (${String(count)})`,
    menu: '⬅️ Menu admin',
  },
};
