import type { RichText } from '../../core/screen.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import type { Order } from '../../../../domain/order/order.ts';
import { bold, rich } from '../../core/rich-text.ts';
import { grouped, money } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';

const count = (n: number): string => grouped(n, '.');
const countEn = (n: number): string => grouped(n, ',');

const id = {
  keys: {
    orders: '🧾 Riwayat',
  },
  buttons: {
    orders: '🧾 Lihat pesananku',
  },
  commands: {
    orders: 'Riwayat pesanan kamu',
  },
  goods: {
    title: rich`🎉 ${bold('Pembayaran diterima!')} Ini barangmu:`,
    titleAgain: rich`🎁 ${bold('Ini barangmu:')}`,
    /** The money came after the order was closed, and the goods were still there. */
    titleLate: rich`🎉 ${bold('Pembayaranmu masuk agak telat, tapi barangnya masih ada!')} Ini barangmu:`,
    titleFromBalance: rich`🎉 ${bold('Dibayar dari saldo!')} Ini barangmu:`,
    /** The owner let the buyer off the rest. */
    waived: (amount: Rupiah): RichText =>
      rich`🎁 Kekurangan ${bold(money(amount))} sudah kami ikhlaskan, gak usah dibayar lagi ya.`,
    inFile: (n: number): RichText =>
      n > 1
        ? rich`📄 Semua ${bold(`${count(n)} item`)} ada di file ini. Simpan baik-baik ya!`
        : rich`📄 Isinya ada di file ini. Simpan baik-baik ya!`,
    fileToo: rich`📄 Ini juga versi filenya, biar gampang disimpan.`,
    filesFollow: (n: number): RichText =>
      n > 1
        ? rich`📎 ${bold(`${count(n)} file`)} menyusul di bawah ini 👇`
        : rich`📎 Filenya menyusul di bawah ini 👇`,
    tapToCopy: rich`👆 Tekan teksnya buat menyalin.`,
    /** Somebody works on it by hand. */
    inWork: rich`🛠️ Lagi dikerjakan. Hasilnya dikirim ke sini begitu selesai.`,
    terms: (name: string): RichText => rich`📌 ${bold(`Ketentuan ${name}`)}`,
  },
  orders: {
    title: rich`🧾 ${bold('Riwayat pesanan kamu')}`,
    empty: rich`🧾 Kamu belum pernah pesan. Yuk, mulai belanja!`,
    status: {
      AwaitingPayment: '⏳ Menunggu pembayaran',
      Unchecked: '⏳ Pembayaran belum bisa dicek',
      Paid: '🚚 Lunas, lagi dikirim',
      Delivered: '✅ Selesai',
      Expired: '⌛ Waktu bayar habis',
      Cancelled: '✖️ Dibatalkan',
      UnderReview: '🔎 Lagi dicek admin',
    } satisfies Readonly<Record<Order['tag'] | 'Unchecked', string>>,
    fromBalance: rich`💼 Dibayar dari saldo`,
    refunded: (amount: Rupiah): RichText => rich`↩️ Sudah dikembalikan ${bold(money(amount))}`,
    hint: rich`Tekan nomornya buat lihat barang atau lanjut bayar 👇`,
    notFound: rich`🤔 Pesanan itu gak ketemu. Cek daftar pesananmu lewat 🧾 Riwayat ya.`,
  },
};

const en: typeof id = {
  keys: {
    orders: '🧾 My Orders',
  },
  buttons: {
    orders: '🧾 See my orders',
  },
  commands: {
    orders: 'Your orders',
  },
  goods: {
    title: rich`🎉 ${bold('Payment received!')} Here are your goods:`,
    titleAgain: rich`🎁 ${bold('Here are your goods:')}`,
    titleLate: rich`🎉 ${bold('Your payment came a little late, but the goods were still there!')} Here they are:`,
    titleFromBalance: rich`🎉 ${bold('Paid from your balance!')} Here are your goods:`,
    waived: (amount) => rich`🎁 The missing ${bold(money(amount))} is on us; no need to pay it.`,
    inFile: (n) =>
      n > 1
        ? rich`📄 All ${bold(`${countEn(n)} items`)} are in this file. Keep it safe!`
        : rich`📄 It's all in this file. Keep it safe!`,
    fileToo: rich`📄 And here they are as a file, easy to keep.`,
    filesFollow: (n) =>
      n > 1
        ? rich`📎 ${bold(`${countEn(n)} files`)} follow right below 👇`
        : rich`📎 The file follows right below 👇`,
    tapToCopy: rich`👆 Tap the text to copy it.`,
    inWork: rich`🛠️ Being worked on. You get the result here as soon as it is done.`,
    terms: (name) => rich`📌 ${bold(`Terms of ${name}`)}`,
  },
  orders: {
    title: rich`🧾 ${bold('Your orders')}`,
    empty: rich`🧾 You haven't ordered anything yet. Go on, have a look!`,
    status: {
      AwaitingPayment: '⏳ Awaiting payment',
      Unchecked: "⏳ Payment can't be checked yet",
      Paid: '🚚 Paid, on its way',
      Delivered: '✅ Done',
      Expired: '⌛ Time to pay has run out',
      Cancelled: '✖️ Cancelled',
      UnderReview: '🔎 An admin is looking at it',
    },
    fromBalance: rich`💼 Paid from your balance`,
    refunded: (amount) => rich`↩️ Given back: ${bold(money(amount))}`,
    hint: rich`Tap a number to see your goods or continue paying 👇`,
    notFound: rich`🤔 I can't find that order. Please look in 🧾 My Orders.`,
  },
};

export const ordersMessages: Messages<typeof id> = { id, en };
