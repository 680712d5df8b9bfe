import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { RichText } from '../../../core/screen.ts';
import { money } from '../../../core/money.ts';
import { code, rich } from '../../../core/rich-text.ts';

/** For staff, always in Indonesian. */
export const ordersMessages = {
  buttons: {
    order: '🧾 Lihat pesanan',
  },
  orders: {
    ask: {
      Refund: rich`↩️ Ketik nomor pesanan yang mau direfund.`,
      Confirm: rich`✅ Ketik nomor pesanan atau deposit yang uangnya sudah kamu terima.`,
    },
    example: rich`Misalnya ${code('tg123456789-0a1b2c3d')}`,
    unknown: rich`🤔 Nomor itu tidak ketemu. Coba ketik lagi.`,
    deposit: rich`💼 Deposit: mengisi saldo pembeli, tanpa barang`,
    received: (amount: Rupiah, reference: string): RichText =>
      rich`💰 Masuk ${money(amount)} · ${code(reference)}`,
    vouched: (owner: number, transfer: string): RichText =>
      rich`   dikonfirmasi admin ${owner} · ref ${transfer}`,
    waived: (amount: Rupiah): RichText => rich`🎁 Direlakan ${money(amount)}`,
  },
};
