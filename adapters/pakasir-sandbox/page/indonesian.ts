import { money, type Messages } from './messages.ts';

const states: Readonly<Record<string, string>> = {
  pending: 'belum dibayar',
  completed: 'lunas',
  canceled: 'dibatalkan',
};
const calls: Readonly<Record<string, string>> = {
  create: 'Toko membuat transaksi',
  status: 'Toko menanyakan status',
  cancel: 'Toko membatalkan transaksi',
  simulate: 'Toko meminta simulasi pembayaran',
};

const answered = (status: number): string => (status === 0 ? 'tidak ada jawaban' : `jawaban HTTP ${status}`);
/** A webhook's 404 is no broken address: it is what the shop says to another amount than the order's. */
const whyNot = (status: number): string =>
  status === 404 ? ' (toko tidak mengenal pembayaran dengan pesanan dan jumlah ini)' : '';

export const indonesian: Messages = {
  title: (shop) => `Pembayaran ${shop}`,
  sandbox: 'Mode coba: tidak ada uang sungguhan di sini.',
  otherLanguage: 'English',
  back: '← Kembali ke toko',
  scan: 'Pindai QRIS',
  qrAlt: (total) => `Kode QRIS untuk ${total}`,
  account: (bank) => `Nomor Virtual Account ${bank}`,
  copy: 'Salin nomor',
  copied: 'Tersalin',
  amount: 'Harga',
  fee: 'Biaya layanan',
  total: 'Total',
  order: 'Pesanan',
  timeLeft: 'Sisa waktu',
  timeOver: 'habis',
  status: { pending: '⏳ Menunggu pembayaran', completed: '✅ Lunas', canceled: '🚫 Ditutup' },
  paidOtherwise: (amount) => `✅ Lunas: ${amount} masuk`,
  pay: (total) => `Bayar ${total} sekarang`,
  payAnyway: 'Bayar juga, walau sudah ditutup',
  faults: 'Mainkan masalah',
  lasting: (seconds) => (seconds < 60 ? `${seconds} detik` : `${seconds / 60} menit`),
  late: {
    title: 'Bayar terlambat',
    why: 'Uang ditahan sampai toko menutup pesanan (batalkan di chat, atau tunggu batas waktunya), lalu tiba sesudahnya.',
    button: 'Bayar setelah ditutup, jeda',
  },
  delayed: {
    title: 'Bayar nanti',
    why: 'Uang tiba setelah jeda yang dipilih, apa pun keadaan pesanan saat itu.',
    button: 'Bayar dalam',
  },
  wrong: {
    title: 'Bayar jumlah yang salah',
    why: 'Jumlah tanpa biaya layanan. Toko membaca jumlah ini di webhook dan di status.',
    less: (amount) => `Kurang: ${amount}`,
    more: (amount) => `Lebih: ${amount}`,
    field: 'Jumlah lain (rupiah)',
    example: 'Rupiah bulat, misalnya 10.000',
    button: 'Bayar jumlah ini',
  },
  lost: {
    title: 'Hilangkan webhook',
    why: 'Dibayar penuh, tetapi toko tidak diberi tahu: ia harus bertanya sendiri.',
    button: 'Bayar tanpa webhook',
  },
  thrice: {
    title: 'Kirim webhook tiga kali',
    why: 'Dibayar sekali, diberitahukan tiga kali sekaligus: barang tetap terkirim sekali.',
    button: 'Kirim tiga kali',
  },
  forged: {
    title: 'Palsukan webhook',
    why: 'Mengaku lunas dengan rahasia yang salah: toko harus menolak.',
    button: 'Kirim webhook palsu',
  },
  events: 'Catatan',
  nothingYet: 'Belum ada apa-apa.',
  event: (event) => {
    switch (event.tag) {
      case 'Paid':
        return `Uang masuk: ${money(event.amount)}${event.late ? ', terlambat' : ''}`;
      case 'NoticeLost':
        return 'Webhook hilang di jalan';
      case 'NoticeSent':
        return `Webhook${event.forged ? ' palsu' : ''} dikirim${event.again ? ' lagi' : ''}: ${answered(event.status)}${whyNot(event.status)}`;
      case 'Planned':
        return event.afterClosing
          ? `Uang ditahan: tiba ${event.seconds} detik setelah pesanan ditutup`
          : `Uang tiba dalam ${event.seconds} detik`;
      case 'Asked':
        return `${calls[event.call] ?? event.call}: ${answered(event.answer)}, ${states[event.state] ?? event.state}`;
    }
  },
  notFound: 'Transaksi tidak ditemukan.',
  notAllowed: 'Permintaan ini ditolak.',
};
