import type { FollowUp } from '../../../../../domain/follow-ups/follow-up.ts';
import { followUpNames } from '../../../../../domain/follow-ups/follow-up-key.ts';
import { bold, rich } from '../../../core/rich-text.ts';

/** What each kind of task does, as staff call it. */
const tasks: Readonly<Record<FollowUp['tag'], string>> = {
  DeliverGoods: 'Kirim barang',
  SendGoodsAgain: 'Kirim ulang barang',
  DoApproved: 'Jalankan yang disetujui pemilik',
  MessageBuyer: 'Kirim pesan ke pembeli',
  CheckPayment: 'Cek pembayaran',
  ExpireOrder: 'Tutup pesanan yang lewat waktu',
  ClosePayment: 'Tutup tagihan di gateway',
  NotifyBuyer: 'Kabari pembeli soal pesanannya',
  NotifyOfLevel: 'Kabari pembeli soal levelnya',
  NotifyOfMoney: 'Kabari pembeli soal uangnya',
  OfferRestock: 'Tawarkan stok yang datang lagi',
  PassRestockOn: 'Teruskan giliran stok ke pembeli berikutnya',
  NotifyRestocked: 'Kabari pembeli: stok datang lagi',
  SendBroadcast: 'Kirim siaran',
  AskRating: 'Minta penilaian pembeli',
  TendTestimonies: 'Rapikan kanal testimoni',
  NotifyAdmins: 'Kabari staf',
  NotifyAdmin: 'Kabari seorang staf',
  NotifyOfSales: 'Kabari penjualan semenit',
};

const ofTags = new Map<string, string>(Object.entries(tasks));
const words: ReadonlyMap<string, string> = new Map(
  Object.entries(followUpNames).map(([tag, name]) => [name, ofTags.get(tag) ?? name]),
);

/** For staff, always in Indonesian. */
export const jobsMessages = {
  buttons: {
    refresh: '🔄 Perbarui',
  },
  parked: {
    title: rich`⚠️ ${bold('Tugas macet')}\nGagal terus sampai percobaannya habis. Tekan nomornya untuk menjalankan lagi.`,
    none: rich`👍 Tidak ada tugas yang macet.`,
    /** One that an earlier version left behind is shown by the name it has there. */
    task: (name: string): string => words.get(name) ?? name,
    again: '🔁 Dijalankan lagi',
    goneNote: 'Tugas ini sudah tidak macet lagi.',
  },
};
