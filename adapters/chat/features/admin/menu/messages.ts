import type { Overview } from '../../../../../application/ports/overviews.ts';
import { grouped, money } from '../../../core/money.ts';
import { bold, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

/** For staff, always in Indonesian. */
export const menuMessages = {
  /** In the messenger's list of commands. */
  command: 'Menu admin: semua urusan toko',
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
  /** A label with how much there is behind it. */
  withCount: (label: string, count: number, what = ''): string =>
    count === 0 ? label : `${label} (${grouped(count, '.')}${what})`,
  soldOut: ' habis',
  buttons: {
    cases: '🗂️ Kasus terbuka',
    balances: '💼 Saldo pembeli',
    refund: '↩️ Refund',
    confirm: '✅ Konfirmasi manual',
    stock: '📦 Stok',
    parked: '⚠️ Tugas macet',
    menu: '⬅️ Menu admin',
  },
};
