import type { RichText } from '../../core/screen.ts';
import { rupiah, type Rupiah } from '../../../../domain/rupiah.ts';
import type { MoneyNews } from '../../../../domain/balance/money-news.ts';
import { bold, code, rich } from '../../core/rich-text.ts';
import { money } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';

const id = {
  news: {
    /** For somebody whom staff blocked. */
    blocked: (contact: string | null): RichText =>
      rich`🙏 Maaf ya, akunmu lagi belum bisa membuat pesanan baru. Pesanan dan saldo yang sudah ada tetap aman dan tetap diproses.${contact === null ? '' : `\n\nMerasa ini keliru? Hubungi ${contact}, nanti kami bantu.`}`,
    /** Null: the prices of everybody again. */
    level: (level: string | null): RichText =>
      level === null
        ? rich`🏷️ Harga khususmu sudah berakhir, jadi sekarang berlaku harga biasa. Pesanan yang sudah dibuat tetap memakai harganya 🙏`
        : rich`🎉 ${bold(`Kamu sekarang ${level}!`)}\nHarga khusus buatmu langsung tampil di daftar produk dan keranjang. Yuk lihat 👇`,
    fromStaff: (store: string, text: string): RichText => rich`💬 ${bold(`Pesan dari ${store}`)}\n\n${text}`,
    unchecked: (order: string): RichText =>
      rich`⏳ Pembayaran pesanan ${code(order)} ${bold('belum bisa dicek')}: sistem pembayarannya belum menjawab.\n\nSudah bayar? Uangmu aman, gak usah bayar lagi. Kami cek terus otomatis: barangnya dikirim, atau uangnya masuk ke saldomu kalau stoknya habis. Belum bayar? Tagihannya jangan dibayar dulu ya 🙏`,
    expired: (order: string): RichText =>
      rich`⌛ Waktu bayar pesanan ${code(order)} sudah habis, jadi barangnya kami kembalikan ke etalase.\n\nMasih mau? Sekali tekan aja 👇`,
    underReview: (order: string, received: Rupiah): RichText =>
      rich`💰 Uangmu ${bold(money(received))} untuk pesanan ${code(order)} sudah masuk (belum termasuk biaya layanan), tapi belum bisa diproses otomatis.\n\nUangmu aman. Admin sudah dikabari dan akan cek secepatnya ya 🙏`,
    money: ({ kind, amount }: MoneyNews, balance: Rupiah): RichText => {
      const sum = bold(money(rupiah(Math.abs(amount))));
      const now = rich`\n\n💼 Saldomu sekarang ${bold(money(balance))}.`;
      switch (kind) {
        case 'RefundedOutside':
          return rich`↩️ Uangmu ${sum} sudah dikembalikan lewat transfer ya.`;
        case 'Refunded':
          if (amount === 0)
            return rich`🛠️ Maaf, pesananmu yang dikerjakan manual dibatalkan. Karena gratis, gak ada uang yang perlu dikembalikan 🙏`;
          return rich`↩️ Pengembalian ${sum} sudah masuk ke saldomu.${now}`;
        case 'Deposited':
          return rich`✅ Deposit ${sum} sudah masuk ke saldomu.${now}`;
        case 'PaidLate':
          return rich`⌛ Pembayaranmu ${sum} masuk setelah pesanannya ditutup dan barangnya keburu habis, jadi semuanya kami taruh di saldomu.${now}\n\nPakai buat barang lain? Sekali tekan aja 👇`;
        case 'Overpaid':
          return rich`➕ Bayarmu lebih ${sum}, jadi kelebihannya kami taruh di saldomu.${now}`;
        case 'PaidTwice':
          return rich`➕ Pesananmu sudah lunas sebelumnya, jadi ${sum} yang barusan masuk kami taruh di saldomu.${now}`;
        case 'CaseCredited':
          return rich`✅ Sudah dicek admin: uangmu ${sum} kami taruh di saldomu.${now}`;
        case 'ByOwner':
          return amount < 0
            ? rich`➖ Admin mengurangi saldomu ${sum}.${now}`
            : rich`➕ Admin menambahkan ${sum} ke saldomu.${now}`;
        case 'CodeRedeemed':
          return rich`🎁 ${sum} dari kodemu sudah ada di saldomu.${now}`;
        case 'OrderPaid':
          return rich`🛒 ${sum} dari saldomu dipakai untuk pesanan.${now}`;
      }
    },
  },
};

const en: typeof id = {
  news: {
    blocked: (contact) =>
      rich`🙏 Sorry, your account can't place new orders right now. Orders and balance that you already have are safe and still being handled.${contact === null ? '' : `\n\nThink this is a mistake? Contact ${contact} and we'll help.`}`,
    level: (level) =>
      level === null
        ? rich`🏷️ Your special prices have ended, so the usual ones apply now. Orders you have placed keep their prices 🙏`
        : rich`🎉 ${bold(`You are ${level} now!`)}\nYour special prices are in the product list and your cart right away. Take a look 👇`,
    fromStaff: (store, text) => rich`💬 ${bold(`A message from ${store}`)}\n\n${text}`,
    unchecked: (order) =>
      rich`⏳ The payment of order ${code(order)} ${bold("can't be checked yet")}: the payment system hasn't answered.\n\nAlready paid? Your money is safe, no need to pay again. We keep checking by ourselves: the goods are sent, or the money goes to your balance if they are sold out. Not paid yet? Please don't pay the invoice for now 🙏`,
    expired: (order) =>
      rich`⌛ The time to pay for order ${code(order)} has run out, so the goods went back on the shelf.\n\nStill want them? One tap is enough 👇`,
    underReview: (order, received) =>
      rich`💰 Your ${bold(money(received))} for order ${code(order)} has arrived (without the service fee), but couldn't be processed automatically.\n\nYour money is safe. An admin has been told and will look at it as soon as possible 🙏`,
    money: ({ kind, amount }, balance) => {
      const sum = bold(money(rupiah(Math.abs(amount))));
      const now = rich`\n\n💼 Your balance is now ${bold(money(balance))}.`;
      switch (kind) {
        case 'RefundedOutside':
          return rich`↩️ Your ${sum} has been given back by transfer.`;
        case 'Refunded':
          if (amount === 0)
            return rich`🛠️ Sorry, what was to be made for you is cancelled. It was free, so there is no money to give back 🙏`;
          return rich`↩️ A refund of ${sum} is on your balance.${now}`;
        case 'Deposited':
          return rich`✅ Your top-up of ${sum} is on your balance.${now}`;
        case 'PaidLate':
          return rich`⌛ Your ${sum} came after the order was closed and its goods were gone, so all of it is on your balance.${now}\n\nWant something else for it? One tap is enough 👇`;
        case 'Overpaid':
          return rich`➕ You paid ${sum} too much, so the extra is on your balance.${now}`;
        case 'PaidTwice':
          return rich`➕ Your order was paid already, so the ${sum} that just came is on your balance.${now}`;
        case 'CaseCredited':
          return rich`✅ An admin has looked at it: your ${sum} is on your balance.${now}`;
        case 'ByOwner':
          return amount < 0
            ? rich`➖ An admin took ${sum} off your balance.${now}`
            : rich`➕ An admin put ${sum} on your balance.${now}`;
        case 'CodeRedeemed':
          return rich`🎁 The ${sum} of your code is on your balance.${now}`;
        case 'OrderPaid':
          return rich`🛒 ${sum} of your balance paid for an order.${now}`;
      }
    },
  },
};

export const notificationsMessages: Messages<typeof id> = { id, en };
