import type { MutableAlert } from '../../../../../domain/staff/alerts.ts';
import { bold, rich } from '../../../core/rich-text.ts';

const kinds: Readonly<Record<MutableAlert, string>> = {
  SaleMade: 'penjualan',
  MoneyCredited: 'uang masuk ke saldo',
  StockLow: 'stok menipis',
  BuyerUnreachable: 'pembeli memblokir bot',
  SpamReported: 'spam',
  StaffAppointed: 'staf baru',
};

/** For staff, always in Indonesian. */
export const alertsMessages = {
  buttons: {
    alerts: '🔔 Pemberitahuan',
    muteAlert: (kind: MutableAlert): string => `🔔 ${kinds[kind]}: aktif`,
    unmuteAlert: (kind: MutableAlert): string => `🔕 ${kinds[kind]}: senyap`,
    muteThisAlert: '🔕 Senyapkan yang begini',
  },
  alerts: {
    title: rich`🔔 ${bold('Pemberitahuan')}\nDikirim ke chat ini. Tekan untuk menyenyapkan atau mengaktifkan, khusus untukmu. Kasus, klaim, dan gangguan selalu dikabarkan.`,
    muted: '🔕 Yang begini tidak dikabarkan lagi ke kamu.',
    unmuted: '🔔 Dikabarkan lagi.',
  },
};
