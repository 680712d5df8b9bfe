import type { SettingMistake } from '../../../../../domain/settings/setting-rules.ts';
import type { SettingName } from '../../../../../domain/settings/shop-settings.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const labels: Readonly<Record<SettingName, string>> = {
  storeName: '🏪 Nama toko',
  supportContact: '💬 Kontak bantuan',
  paymentWindow: '⏳ Batas waktu bayar',
};

const about: Readonly<Record<SettingName, RichText>> = {
  storeName: rich`Pembeli membacanya di sapaan, di tagihan, dan saat barang dikirim.`,
  supportContact: rich`Muncul di ${bold('❓ Cara Order')} dan saat pembayaran bermasalah.`,
  paymentWindow: rich`Selama itu pesanan menunggu dibayar, lalu batal sendiri dan stoknya kembali. Berlaku untuk pesanan berikutnya.`,
};

const ask: Readonly<Record<SettingName, RichText>> = {
  storeName: rich`🏪 Ketik nama tokonya, paling banyak 64 huruf dalam satu baris. Contoh: ${code('Toko Budi Digital')}`,
  supportContact: rich`💬 Ketik kontaknya seperti yang dibaca pembeli, dalam satu baris. Contoh: ${code('@bantuan_tokobudi')} atau ${code('WA 0812-3456-7890')}`,
  paymentWindow: rich`⏳ Ketik berapa menit, dari 1 sampai 60. Contoh: ${code('15')}`,
};

const minutesOf = (milliseconds: number): string => String(milliseconds / 60_000);

/** For staff, always in Indonesian. */
export const settingsMessages = {
  buttons: {
    settings: '⚙️ Pengaturan',
    changeSetting: '✏️ Ubah',
    resetSetting: '↩️ Kembalikan bawaan',
    toSettings: '⬅️ Pengaturan',
  },
  settings: {
    title: rich`⚙️ ${bold('Pengaturan toko')}\nApa yang diubah di sini langsung berlaku, tanpa restart. Pilih yang mau dilihat 👇`,
    labels,
    about,
    ask,
    value: 'Isi',
    now: (value: RichText): RichText => rich`Sekarang: ${value}`,
    usual: rich`Ini bawaannya, belum pernah diubah.`,
    minutes: (milliseconds: number): string => `${minutesOf(milliseconds)} menit`,
    unset: 'belum diisi',
    preview: (label: string, value: RichText): RichText => rich`👁️ ${bold(label)} akan menjadi: ${value}`,
    reset: (label: string, value: RichText): RichText =>
      rich`↩️ ${bold(label)} kembali ke bawaannya: ${value}`,
    saved: (label: string): RichText => rich`✅ ${bold(label)} disimpan dan langsung berlaku.`,
    stale: rich`✋ Baru saja ada yang mengubah ini juga, jadi belum ada yang disimpan. Lihat dulu isinya sekarang, lalu ubah lagi bila perlu.`,
    notMinutes: rich`🤔 Itu tidak terbaca sebagai menit. Ketik angka bulat dari 1 sampai 60, misalnya ${code('15')}.`,
    mistake: (mistake: SettingMistake): RichText => {
      switch (mistake.tag) {
        case 'Empty':
          return rich`🤔 Isinya kosong. Ketik lagi ya.`;
        case 'TooLong':
          return rich`✂️ Terlalu panjang: ${mistake.length} huruf, paling banyak ${mistake.most}. Pendekkan, lalu ketik lagi.`;
        case 'NotOneLine':
          return rich`↩️ Tulis dalam satu baris saja, lalu kirim lagi.`;
        case 'OutOfRange':
          return rich`🤔 Harus dari ${minutesOf(mistake.least)} sampai ${minutesOf(mistake.most)} menit. Ketik lagi.`;
      }
    },
  },
};
