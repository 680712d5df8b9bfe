import type { Overview } from '../../../../../application/ports/overviews.ts';
import { grouped, money } from '../../../core/money.ts';
import { bold, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

/** A label with how many wait behind it. */
const waiting =
  (label: string) =>
  (count: number): string =>
    count === 0 ? label : `${label} (${grouped(count, '.')})`;

/** For staff, always in Indonesian. */
export const menuMessages = {
  /** In the messenger's list of commands. */
  command: 'Menu admin: kasus, saldo, refund',
  /** At the end of the greeting, for an owner and for staff. */
  ownerAtHome: rich`👑 Ini tokomu: semuanya diatur dari /admin`,
  atHome: rich`🗝️ Kamu ikut mengurus toko ini: semua yang bisa kamu urus ada di /admin`,
  /** For staff who reach for what is not theirs. */
  notYours: '🔐 Itu di luar hakmu. Kalau perlu, minta pemilik toko menambahkannya.',
  menu: {
    title: rich`🗝️ ${bold('Menu admin')}`,
    today: ({ orders, revenue }: Overview['today']): RichText =>
      orders === 0
        ? rich`📊 Hari ini belum ada penjualan`
        : rich`📊 Hari ini: ${bold(money(revenue))} dari ${grouped(orders, '.')} pesanan`,
    ask: rich`Mau urus apa? 👇`,
  },
  buttons: {
    cases: waiting('🗂️ Kasus terbuka'),
    claimsWaiting: waiting('🛡️ Klaim garansi'),
    manualWaiting: waiting('🛠️ Antrean manual'),
    balances: '💼 Saldo pembeli',
    refund: '↩️ Refund',
    confirm: '✅ Konfirmasi manual',
    stock: '📦 Stok',
    stockOut: (soldOut: number): string =>
      soldOut === 0 ? '📦 Stok' : `📦 Stok (${grouped(soldOut, '.')} habis)`,
    parked: waiting('⚠️ Tugas macet'),
    menu: '⬅️ Menu admin',
  },
};
