import { bold, rich } from '../../../core/rich-text.ts';

/** For staff, always in Indonesian. */
export const jobsMessages = {
  buttons: {
    refresh: '🔄 Perbarui',
  },
  parked: {
    title: rich`🛠️ ${bold('Tugas macet')}\nGagal terus sampai percobaannya habis. Tekan nomornya untuk menjalankan lagi.`,
    none: rich`👍 Tidak ada tugas yang macet.`,
    again: '🔁 Dijalankan lagi',
    goneNote: 'Tugas ini sudah tidak macet lagi.',
  },
};
