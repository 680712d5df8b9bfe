import type { CaseAnswer, CaseKind } from '../../../../../domain/cases/open-case.ts';
import type { SentMessage } from '../../../../../domain/order/order-event.ts';
import type { PaymentAttempt } from '../../../../../domain/payment/payment.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { RichText } from '../../../core/screen.ts';
import { money } from '../../../core/money.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';

const caseNames: Readonly<Record<CaseKind, string>> = {
  Underpaid: 'kurang bayar',
  Overpaid: 'lebih bayar',
  PaidLate: 'bayar terlambat',
  PaidTwice: 'dibayar dua kali',
};

const methods: Readonly<Record<string, string>> = {
  qris: 'QRIS',
  transfer: 'Transfer bank',
  manual: 'Konfirmasi manual',
};

/** For staff, always in Indonesian. */
export const ordersMessages = {
  buttons: {
    order: '🧾 Lihat pesanan',
    orders: '🧾 Pesanan',
    allOrders: '⬅️ Pesanan',
    story: '📜 Riwayat',
    sendGoodsAgain: '📨 Kirim ulang barang',
  },
  orders: {
    ask: {
      Refund: rich`↩️ Pesanan mana yang mau direfund? Ketik nomornya, atau tekan yang terbaru kalau ada di bawah 👇`,
      Confirm: rich`✅ Pesanan atau deposit mana yang uangnya sudah kamu terima? Ketik nomornya, atau tekan yang terbaru kalau ada di bawah 👇`,
    },
    example: rich`Misalnya ${code('tg123456789-0a1b2c3d')}`,
    unknown: rich`🤔 Nomor itu tidak ketemu. Coba ketik lagi.`,
    deposit: rich`💼 Deposit: mengisi saldo pembeli, tanpa barang`,
    received: (amount: Rupiah, reference: string): RichText =>
      rich`💰 Masuk ${money(amount)} · ${code(reference)}`,
    vouched: (who: string, transfer: string): RichText => rich`   dikonfirmasi ${who} · ref ${transfer}`,
    sentAgain: '📨 Siap, barangnya dikirim ulang ke pembeli.',
    nothingToSend: rich`🤔 Pesanan ini belum punya barang untuk dikirim. Cek statusnya dulu ya.`,
    search: {
      title: rich`🧾 ${bold('Pesanan')}, terbaru di atas`,
      none: rich`🔍 Tidak ada pesanan yang cocok. Longgarkan saringannya lewat tombol di bawah 👇`,
      noneAtAll: rich`🛒 Belum ada pesanan. Begitu ada yang memesan, pesanannya muncul di sini.`,
      noName: 'tanpa nama',
      newest: '⏮️ Terbaru',
      older: '▶️ Lebih lama',
      anyCriterion: '✖️ Hapus pencarian',
      number: '🔢 Nomor',
      buyer: '👤 Pembeli',
      product: '📦 Produk',
      batch: '🗃️ Batch',
      amount: '💰 Total',
      day: '📅 Tanggal',
      states: {
        Any: 'Semua',
        AwaitingPayment: '⏳ Belum',
        Paid: '🚚 Lunas',
        Delivered: '✅ Selesai',
        UnderReview: '🔎 Dicek',
        Expired: '⌛ Lewat',
        Cancelled: '✖️ Batal',
      },
      periods: { Any: 'Kapan saja', '1': 'Hari ini', '7': '7 hari', '30': '30 hari' },
      askNumber: rich`🔢 Ketik nomor pesanannya.\nMisalnya ${code('tg123456789-0a1b2c3d')}`,
      askBuyer: rich`👤 Ketik ID atau @username pembelinya.\nMisalnya ${code('@budi_s')} atau ${code('123456789')}`,
      askProduct: rich`📦 Ketik kode produk atau variannya.\nMisalnya ${code('NETFLIX-1M')}`,
      askBatch: rich`🗃️ Ketik nomor batch stoknya.\nMisalnya ${code('#12')}`,
      askAmount: rich`💰 Ketik total pesanannya.\nMisalnya ${code('35.000')}`,
      askDay: rich`📅 Ketik tanggal pesanannya.\nMisalnya ${code('20/02/2026')}`,
      badPerson: rich`🤔 Itu bukan ID, @username, atau nama depan. Misalnya ${code('@budi_s')}, ${code('123456789')} atau ${code('Budi')}`,
      nobody: rich`🤔 Orang itu tidak ketemu, atau ada beberapa yang bernama sama. Coba ID atau @username-nya ya.`,
      badCode: rich`🤔 Kode hanya huruf, angka, ${code('-')} dan ${code('_')}. Misalnya ${code('NETFLIX-1M')}`,
      badBatch: rich`🤔 Nomor batch itu angka saja. Misalnya ${code('#12')}`,
      badDay: rich`🤔 Tanggal itu tidak ada. Misalnya ${code('20/02/2026')}`,
    },
    story: {
      title: rich`📜 ${bold('Riwayat pesanan')}`,
      none: rich`Pesanan ini dibuat sebelum riwayat dicatat. Pembayarannya ada di halaman pesanan.`,
      note: '📝 Catatan',
      back: '⬅️ Pesanan ini',
      askNote: rich`📝 Ketik catatannya. Hanya staf yang bisa membacanya.`,
      by: (who: string): string => ` (oleh ${who})`,
      refunded: '↩️ Refund',
      booked: 'Saldo pembeli',
      goodsAsked: 'Minta barang dikirim ulang',
      caseOpened: (kind: CaseKind, amount: string): string => `Kasus dibuka: ${caseNames[kind]}, ${amount}`,
      answers: {
        Deliver: 'Kasus dijawab: kirim barang',
        Credit: 'Kasus dijawab: masuk saldo',
        RefundOutside: 'Kasus dijawab: dikembalikan di luar toko',
      } satisfies Readonly<Record<CaseAnswer, string>>,
      /** A way to pay by the gateway's name for it: `bri_va` is `BRI VA`. */
      method: (method: string): string => methods[method] ?? method.replaceAll('_', ' ').toUpperCase(),
      attempts: {
        Requested: 'Tagihan diminta',
        Payable: 'Tagihan siap dibayar',
        Superseded: 'Tagihan diganti',
        Refused: 'Ditolak gateway',
        Closed: 'Tagihan ditutup tanpa uang',
        Settled: 'Uang masuk',
      } satisfies Readonly<Record<PaymentAttempt['tag'], string>>,
      sent: {
        InvoiceReady: 'Tagihan dikirim',
        Expired: 'Diberi tahu: waktu bayar habis',
        Cancelled: 'Diberi tahu: dibatalkan',
        UnderReview: 'Diberi tahu: sedang dicek',
        Deposited: 'Diberi tahu: deposit masuk',
        Overpaid: 'Diberi tahu: kelebihan bayar masuk saldo',
        PaidLate: 'Diberi tahu: pembayaran terlambat masuk saldo',
        PaidTwice: 'Diberi tahu: pembayaran kedua masuk saldo',
        CaseCredited: 'Diberi tahu: uang masuk saldo',
        OrderPaid: 'Diberi tahu: dibayar dari saldo',
        Refunded: 'Diberi tahu: refund ke saldo',
        ByOwner: 'Diberi tahu: saldo diubah admin',
        CodeRedeemed: 'Diberi tahu: kode saldo ditukar',
        RefundedOutside: 'Diberi tahu: refund di luar toko',
        ClaimRefused: 'Diberi tahu: klaim garansi ditolak',
        ManualReturned: 'Diminta memperbaiki data',
        ManualOverdue: 'Ditawari refund: lewat tenggat',
        GoodsAgain: 'Barang dikirim ulang',
        RatingAsked: 'Penilaian ditanyakan',
      } satisfies Readonly<Record<SentMessage, string>>,
    },
    waived: (amount: Rupiah): RichText => rich`🎁 Direlakan ${money(amount)}`,
  },
};
