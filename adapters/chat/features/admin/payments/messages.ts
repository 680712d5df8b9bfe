import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { RichText } from '../../../core/screen.ts';
import { money } from '../../../core/money.ts';
import { bold, rich } from '../../../core/rich-text.ts';

/** For staff, always in Indonesian. */
export const paymentsMessages = {
  confirm: {
    askAmount: (total: Rupiah): RichText =>
      rich`✅ Berapa yang kamu terima? Tagihannya ${bold(money(total))}. Tekan tombolnya, atau ketik nominal lain.`,
    askTransfer: rich`🔖 Ketik referensi transfernya: nomor atau keterangan yang bisa dicek lagi.`,
    askReason: rich`✍️ Kenapa dikonfirmasi manual?`,
    alreadyPaid: rich`🙅 Uang pesanan ini sudah masuk, atau transfer itu sudah pernah dikonfirmasi. Tidak ada yang berubah.`,
    summary: (amount: Rupiah, total: Rupiah): RichText =>
      rich`✅ Konfirmasi ${bold(money(amount))} diterima, tagihan ${money(total)}`,
    done: rich`✅ ${bold('Pembayaran dikonfirmasi.')}`,
  },
  asking: {
    reason: (reason: string): RichText => rich`✍️ Alasan: ${reason}`,
    transfer: (transfer: string): RichText => rich`🔖 Referensi: ${transfer}`,
  },
};
