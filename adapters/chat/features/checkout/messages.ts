import type { OrderId } from '../../../../domain/order/order.ts';
import type { RichText } from '../../core/screen.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { bold, code, rich } from '../../core/rich-text.ts';
import { grouped, money } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';

const countEn = (n: number): string => grouped(n, ',');
const of = (n: number, one: string, many: string): string => `${countEn(n)} ${n === 1 ? one : many}`;

const id = {
  buttons: {
    terms: '📜 Syarat & Ketentuan',
    qris: '💠 QRIS',
    virtualAccount: '🏦 Virtual Account',
    bankTransfer: '🏦 Transfer Bank',
    copyAccount: '📋 Salin nomor rekening',
    balance: '💼 Saldo',
    cancelOrder: '❌ Batalkan Pembelian',
    cancelDeposit: '❌ Batalkan Deposit',
    checkoutUrl: '🔗 Checkout URL',
    checkStatus: '🔄 Cek Status',
    orderAgain: '🔁 Pesan Lagi',
    copyNumber: '📋 Salin nomor VA',
    copyAmount: '📋 Salin nominal',
    otherMethods: '⬅️ Metode lain',
    changeMethod: '🔁 Ganti metode',
  },
  payment: {
    buyer: (name: string): RichText => rich`👤 Nama: ${bold(name)}`,
    total: (total: Rupiah): RichText => rich`💰 Tagihan: ${bold(money(total))}`,
    expiresAt: (time: string): RichText =>
      rich`⏰ Barangnya sudah kami simpan buat kamu sampai ${bold(time)}.`,
    balance: (balance: Rupiah): RichText => rich`💼 Saldo: ${bold(money(balance))}`,
    /** Where no other method takes the amount. */
    balanceTakesAll: rich`Tapi tetap bisa dibayar pakai ${bold('💼 Saldo')} 👇`,
    /** The balance does not cover the invoice, by so much. */
    short: (missing: Rupiah): RichText =>
      rich`💼 Saldomu kurang ${bold(money(missing))}. Isi dulu, lalu balik lagi ke pesanan ini lewat ${bold('🧾 Riwayat')}. Atau bayar pakai yang lain 👇`,
    shortNote: (missing: Rupiah): string => `Saldomu kurang ${money(missing)} ya 🙏`,
    choose: rich`Mau bayar pakai apa? 👇`,
    chooseBank: rich`🏦 Transfer dari bank mana? 👇`,
    noMethod: rich`😔 Maaf, nominal ini belum bisa dibayar:`,
    takesFromTo: (name: string, min: Rupiah, max: Rupiah): RichText =>
      rich`• ${name}: dari ${money(min)} sampai ${money(max)}`,
    startsAt: (method: string, min: Rupiah): RichText => rich`${method} mulai ${money(min)}`,
    endsAt: (method: string, max: Rupiah): RichText => rich`${method} sampai ${money(max)}`,
    loading: rich`⏳ Sebentar ya, tagihannya lagi disiapkan…`,
    unanswered: rich`⏳ Sebentar ya, sistem pembayarannya lagi lambat. Pesananmu aman kok.\n\nBegitu siap, tagihannya langsung dikirim ke sini. Gak sabar? Tekan 🔄 Coba lagi.`,
    /** The gateway said no, and owners were told. */
    refused: rich`😔 Metode ini lagi gak bisa dipakai, dan pemilik toko sudah dikabari. Belum ada yang dibayar kok. Coba yang lain ya 👇`,
    /** No payment can be made just so; another method may do. */
    notByThis: rich`😔 Tagihan lewat metode ini belum bisa dibuat. Belum ada yang dibayar kok. Coba yang lain ya 👇`,
    /** The former invoice is closed at the gateway, or will be. */
    /** No method takes the order just now; `contact` is whom to ask. */
    allRefused: (contact: string | null): RichText =>
      rich`😔 Semua cara bayar lagi gangguan. Belum ada yang dibayar kok, dan pesananmu masih tersimpan. Coba lagi sebentar lagi 👇${contact === null ? '' : ` Atau tanya ${contact} ya.`}`,
    changed: rich`🔁 Oke, tagihan yang tadi gak dipakai lagi, jadi jangan dibayar ya. Telanjur bayar? Tenang, uangmu tetap dihitung kok.`,
    notChanged:
      'Tagihanmu yang sekarang masih berlaku: sistem pembayarannya belum menjawab. Coba ganti sebentar lagi ya 🙏',
    tooManyOpen: (open: number): RichText =>
      rich`🧾 Masih ada ${bold(`${String(open)} pesanan`)} yang belum kamu bayar. Bayar atau batalkan salah satu dulu ya, baru bikin yang baru.`,
    cartGone: rich`🧺 Keranjang ini sudah diproses atau dikosongkan. Cek pesananmu, atau mulai belanja lagi ya!`,
  },
  invoice: {
    scan: rich`💠 ${bold('Scan QRIS ini buat bayar')}\nBisa dari aplikasi bank atau e-wallet apa aja. Di HP yang sama? Simpan gambarnya, lalu unggah di aplikasimu.`,
    /** In the place of a code that cannot be shown, where the gateway has a page for it. */
    codeElsewhere: rich`💠 ${bold('Bayar pakai QRIS')}\nGambar kodenya lagi gak bisa tampil di sini. Buka lewat ${bold('🔗 Checkout URL')}, atau coba lagi 👇`,
    /** The same where it has none. */
    noCode: rich`💠 ${bold('Bayar pakai QRIS')}\nGambar kodenya lagi gak bisa tampil di sini. Coba lagi, atau ganti metode 👇`,
    transfer: (bank: string): RichText =>
      rich`🏦 ${bold(`Transfer ke Virtual Account ${bank}`)}\nPastikan nominalnya pas ya.`,
    transferTo: (bank: string, holder: string): RichText =>
      rich`🏦 ${bold(`Transfer ke ${bank}`)} a.n. ${bold(holder)}\nPastikan nominalnya pas ya. Admin mengecek uangnya, lalu barangnya dikirim.`,
    bankAccount: (number: string): RichText => rich`🔢 Nomor rekening: ${code(number)}`,
    order: (id: string): RichText => rich`🧾 Pesanan: ${code(id)}`,
    accountNumber: (number: string): RichText => rich`🔢 Nomor VA: ${code(number)}`,
    entry: (n: number, name: string, total: Rupiah): string => `• ${String(n)} × ${name} = ${money(total)}`,
    amount: (amount: Rupiah): RichText => rich`Harga: ${money(amount)}`,
    fee: (fee: Rupiah): RichText => rich`Biaya layanan: ${money(fee)}`,
    total: (total: Rupiah): RichText => rich`💰 Total bayar: ${bold(money(total))}`,
    expiresAt: (time: string): RichText => rich`⏰ bayar sebelum ${bold(time)}`,
    after: rich`Begitu lunas, barangnya otomatis masuk ke sini ⚡`,
    alreadyThere: 'Tagihannya sudah ada di chat ini ya 👍',
  },
  invoiceState: {
    paid: rich`✅ ${bold('Lunas!')} Makasih ya, barangnya langsung dikirim ke chat ini 🎉`,
    expired: rich`⌛ ${bold('Waktu bayarnya habis')}\nTagihan ini jangan dibayar lagi ya.`,
    /** After `expired`, where a button follows that orders again. */
    stillWanted: rich`Masih mau? Tinggal pesan lagi 👇`,
    cancelled: rich`✖️ ${bold('Pesanan dibatalkan')}\nTagihan ini jangan dibayar lagi ya. Berubah pikiran? Tinggal pesan lagi 👇`,
    unchecked: rich`⏳ ${bold('Pembayaranmu belum bisa dicek')}\nSistem pembayarannya belum menjawab. Sudah bayar? Uangmu aman: kami cek terus otomatis, lalu barangnya dikirim, atau uangnya masuk ke saldomu kalau stoknya habis. Belum bayar? Tagihan ini jangan dibayar dulu ya.`,
    cancelledUnchecked: rich`✖️ ${bold('Pesanan dibatalkan')}\nTagihan ini jangan dibayar ya. Telanjur bayar? Sistem pembayarannya belum menjawab, jadi belum bisa dicek. Uangmu aman: kami cek terus otomatis dan kamu dikabari.`,
    /** Another way to pay was chosen. */
    replaced: rich`🔁 ${bold('Metodenya diganti')}\nTagihan ini jangan dibayar lagi ya. Lanjut di pesan yang di bawah 👇`,
    underReview: (received: Rupiah): RichText =>
      rich`🔎 ${bold('Lagi dicek admin')}\nUangmu ${bold(money(received))} (belum termasuk biaya layanan) sudah kami terima dan aman. Tagihan ini jangan dibayar lagi ya.`,
    /** Without the fee, which a closed invoice no longer knows. */
    total: (total: Rupiah): RichText => rich`💰 Total: ${bold(money(total))} (belum termasuk biaya layanan)`,
    notPaidYet: 'Pembayarannya belum masuk. Kalau sudah bayar, tunggu sebentar lalu cek lagi ya 🙏',
    gatewaySilent:
      'Belum bisa dicek: sistem pembayarannya belum menjawab. Kalau sudah bayar, uangmu aman dan dicek terus otomatis 🙏',
    paidNote: 'Sudah lunas! Barangnya segera masuk 🎉',
    /** Paid, and the goods were sent before. */
    deliveredNote: 'Sudah lunas dan sudah dikirim 🎉 Barangnya bisa dilihat lagi di 🧾 Riwayat ya.',
    /** A picture came while this order waits to be paid; `transferProof` where only an owner can see the money. */
    proof: (order: OrderId): RichText =>
      rich`📎 Makasih! Bukti bayar gak perlu dikirim ya: aku cek sendiri pembayarannya, otomatis.\n\nPesanan ${code(order)} belum tercatat lunas. Sudah bayar? Tekan 🔄 Cek Status 👇`,
    transferProof: (order: OrderId): RichText =>
      rich`📎 Makasih! Fotonya belum bikin pesanan ${code(order)} lunas ya: admin mencocokkan dulu uang yang masuk ke rekening. Begitu cocok, barangnya langsung dikirim ke sini.\n\nMau tahu sudah sampai mana? Tekan 🔄 Cek Status 👇`,
  },
  deposit: {
    name: (id: string): RichText => rich`💼 Deposit: ${code(id)}`,
    /** Where the buyer chooses how to pay. */
    payableUntil: (time: string): RichText => rich`⏰ Tagihan ini berlaku sampai ${bold(time)}.`,
    amount: (amount: Rupiah): RichText => rich`Isi saldo: ${money(amount)}`,
    after: rich`Begitu lunas, saldomu otomatis bertambah ⚡`,
    paid: rich`✅ ${bold('Deposit masuk!')} Saldomu sudah bertambah 🎉`,
    paidNote: 'Deposit masuk! Saldomu sudah bertambah 🎉',
    expired: rich`⌛ ${bold('Waktu bayar depositnya habis')}\nTagihan ini jangan dibayar lagi ya.`,
    /** After `expired`, where a button follows that begins anew. */
    stillWanted: rich`Masih mau isi saldo? Tinggal mulai lagi 👇`,
    cancelled: rich`✖️ ${bold('Deposit dibatalkan')}\nTagihan ini jangan dibayar lagi ya. Berubah pikiran? Tinggal mulai lagi 👇`,
    /** Its time is over, and the gateway did not say whether it is paid. */
    unchecked: rich`⏳ ${bold('Pembayaran depositmu belum bisa dicek')}\nSistem pembayarannya belum menjawab. Sudah bayar? Uangmu aman: kami cek terus otomatis, lalu masuk ke saldomu. Belum bayar? Tagihan ini jangan dibayar dulu ya.`,
    /** Given up by the buyer, and the gateway did not say whether it is paid. */
    cancelledUnchecked: rich`✖️ ${bold('Deposit dibatalkan')}\nTagihan ini jangan dibayar ya. Telanjur bayar? Sistem pembayarannya belum menjawab, jadi belum bisa dicek. Uangmu aman: kami cek terus otomatis, lalu masuk ke saldomu.`,
    uncheckedNews: (id: string): RichText =>
      rich`⏳ Pembayaran deposit ${code(id)} ${bold('belum bisa dicek')}: sistem pembayarannya belum menjawab.\n\nSudah bayar? Uangmu aman, gak usah bayar lagi. Kami cek terus otomatis, lalu masuk ke saldomu. Belum bayar? Tagihannya jangan dibayar dulu ya 🙏`,
    expiredNews: (id: string): RichText =>
      rich`⌛ Waktu bayar deposit ${code(id)} sudah habis. Saldomu tetap seperti semula.\n\nMasih mau isi saldo? 👇`,
  },
};

const en: typeof id = {
  buttons: {
    terms: '📜 Terms & Conditions',
    qris: '💠 QRIS',
    virtualAccount: '🏦 Virtual Account',
    bankTransfer: '🏦 Bank Transfer',
    copyAccount: '📋 Copy account number',
    balance: '💼 Balance',
    cancelOrder: '❌ Cancel Order',
    cancelDeposit: '❌ Cancel Top-Up',
    checkoutUrl: '🔗 Checkout URL',
    checkStatus: '🔄 Check Status',
    orderAgain: '🔁 Order Again',
    copyNumber: '📋 Copy VA number',
    copyAmount: '📋 Copy amount',
    otherMethods: '⬅️ Other methods',
    changeMethod: '🔁 Change method',
  },
  payment: {
    buyer: (name) => rich`👤 Name: ${bold(name)}`,
    total: (total) => rich`💰 To pay: ${bold(money(total))}`,
    expiresAt: (time) => rich`⏰ Your goods are set aside for you until ${bold(time)}.`,
    balance: (balance) => rich`💼 Balance: ${bold(money(balance))}`,
    balanceTakesAll: rich`You can still pay it from your ${bold('💼 Balance')} 👇`,
    short: (missing) =>
      rich`💼 Your balance is ${bold(money(missing))} short. Add money first, then come back to this order from ${bold('🧾 My Orders')}. Or pay another way 👇`,
    shortNote: (missing) => `Your balance is ${money(missing)} short 🙏`,
    choose: rich`How would you like to pay? 👇`,
    chooseBank: rich`🏦 Which bank will you transfer from? 👇`,
    noMethod: rich`😔 Sorry, this amount can't be paid yet:`,
    takesFromTo: (name, min, max) => rich`• ${name}: from ${money(min)} to ${money(max)}`,
    startsAt: (method, min) => rich`${method} from ${money(min)}`,
    endsAt: (method, max) => rich`${method} up to ${money(max)}`,
    loading: rich`⏳ One moment, getting your invoice ready…`,
    unanswered: rich`⏳ One moment, the payment system is slow right now. Your order is safe.\n\nYour invoice will be sent here as soon as it is ready. Can't wait? Tap 🔄 Try again.`,
    refused: rich`😔 This method isn't available right now, and the owner of the shop has been told. Nothing has been paid. Please try another one 👇`,
    notByThis: rich`😔 An invoice by this method can't be made right now. Nothing has been paid. Please try another one 👇`,
    allRefused: (contact) =>
      rich`😔 Payments aren't working right now. Nothing has been paid, and your order is still kept. Please try again shortly 👇${contact === null ? '' : ` Or ask ${contact}.`}`,
    changed: rich`🔁 Okay, the earlier invoice is no longer in use, so please don't pay it. Already paid? No worries, your money still counts.`,
    notChanged:
      "Your current invoice still stands: the payment system hasn't answered yet. Please try again shortly 🙏",
    tooManyOpen: (open) =>
      rich`🧾 You still have ${bold(of(open, 'unpaid order', 'unpaid orders'))}. Please pay or cancel one before making a new one.`,
    cartGone: rich`🧺 This cart has already been ordered or emptied. See your orders, or start shopping again!`,
  },
  invoice: {
    scan: rich`💠 ${bold('Scan this QRIS to pay')}\nAny bank or e-wallet app will do. On the same phone? Save the picture and upload it in your app.`,
    codeElsewhere: rich`💠 ${bold('Pay by QRIS')}\nThe code can't be shown here right now. Open it by ${bold('🔗 Checkout URL')}, or try again 👇`,
    noCode: rich`💠 ${bold('Pay by QRIS')}\nThe code can't be shown here right now. Try again, or change the method 👇`,
    transfer: (bank) =>
      rich`🏦 ${bold(`Transfer to a ${bank} Virtual Account`)}\nPlease transfer the exact amount.`,
    transferTo: (bank, holder) =>
      rich`🏦 ${bold(`Transfer to ${bank}`)}, account of ${bold(holder)}\nPlease transfer the exact amount. An admin looks for it, then your goods are sent.`,
    bankAccount: (number) => rich`🔢 Account number: ${code(number)}`,
    order: (id) => rich`🧾 Order: ${code(id)}`,
    accountNumber: (number) => rich`🔢 VA number: ${code(number)}`,
    entry: (n, name, total) => `• ${String(n)} × ${name} = ${money(total)}`,
    amount: (amount) => rich`Price: ${money(amount)}`,
    fee: (fee) => rich`Service fee: ${money(fee)}`,
    total: (total) => rich`💰 Total to pay: ${bold(money(total))}`,
    expiresAt: (time) => rich`⏰ pay before ${bold(time)}`,
    after: rich`Once paid, your goods arrive here automatically ⚡`,
    alreadyThere: 'Your invoice is already in this chat 👍',
  },
  invoiceState: {
    paid: rich`✅ ${bold('Paid!')} Thank you, your goods are coming to this chat 🎉`,
    expired: rich`⌛ ${bold('Time to pay has run out')}\nPlease don't pay this invoice any more.`,
    stillWanted: rich`Still want it? Just order again 👇`,
    cancelled: rich`✖️ ${bold('Order cancelled')}\nPlease don't pay this invoice any more. Changed your mind? Just order again 👇`,
    unchecked: rich`⏳ ${bold("Your payment can't be checked yet")}\nThe payment system hasn't answered. Already paid? Your money is safe: we keep checking by ourselves, then the goods are sent, or the money goes to your balance if they are sold out. Not paid yet? Please don't pay this invoice for now.`,
    cancelledUnchecked: rich`✖️ ${bold('Order cancelled')}\nPlease don't pay this invoice. Already paid? The payment system hasn't answered, so it can't be checked yet. Your money is safe: we keep checking by ourselves and let you know.`,
    replaced: rich`🔁 ${bold('Another way to pay was chosen')}\nPlease don't pay this invoice any more. Carry on in the message below 👇`,
    underReview: (received) =>
      rich`🔎 ${bold('An admin is looking at it')}\nYour ${bold(money(received))} (without the service fee) has arrived and is safe. Please don't pay this invoice again.`,
    total: (total) => rich`💰 Total: ${bold(money(total))} (without the service fee)`,
    notPaidYet: "Your payment hasn't arrived yet. If you've paid, wait a moment and check again 🙏",
    gatewaySilent:
      "Can't be checked yet: the payment system hasn't answered. If you've paid, your money is safe and we keep checking 🙏",
    paidNote: 'Paid! Your goods are on their way 🎉',
    deliveredNote: 'Paid and sent 🎉 You can see your goods again under 🧾 My Orders.',
    proof: (order) =>
      rich`📎 Thanks! You don't need to send a proof: I check payments by myself.\n\nOrder ${code(order)} doesn't show as paid yet. Already paid? Tap 🔄 Check Status 👇`,
    transferProof: (order) =>
      rich`📎 Thanks! A picture doesn't settle order ${code(order)} yet: an admin looks for the money in the account first. Once it's found, your goods are sent here.\n\nWant to know where it stands? Tap 🔄 Check Status 👇`,
  },
  deposit: {
    name: (id) => rich`💼 Top-up: ${code(id)}`,
    payableUntil: (time) => rich`⏰ This invoice is valid until ${bold(time)}.`,
    amount: (amount) => rich`Top-up: ${money(amount)}`,
    after: rich`Once paid, your balance grows automatically ⚡`,
    paid: rich`✅ ${bold('Your top-up has arrived!')} It is on your balance 🎉`,
    paidNote: 'Your top-up is on your balance 🎉',
    expired: rich`⌛ ${bold('Time to pay this top-up has run out')}\nPlease don't pay this invoice any more.`,
    stillWanted: rich`Still want to add money? Just start again 👇`,
    cancelled: rich`✖️ ${bold('Top-up cancelled')}\nPlease don't pay this invoice any more. Changed your mind? Just start again 👇`,
    unchecked: rich`⏳ ${bold("Your top-up can't be checked yet")}\nThe payment system hasn't answered. Already paid? Your money is safe: we keep checking by ourselves, then it goes to your balance. Not paid yet? Please don't pay this invoice for now.`,
    cancelledUnchecked: rich`✖️ ${bold('Top-up cancelled')}\nPlease don't pay this invoice. Already paid? The payment system hasn't answered, so it can't be checked yet. Your money is safe: we keep checking by ourselves, then it goes to your balance.`,
    uncheckedNews: (id) =>
      rich`⏳ The payment of top-up ${code(id)} ${bold("can't be checked yet")}: the payment system hasn't answered.\n\nAlready paid? Your money is safe, no need to pay again. We keep checking by ourselves, then it goes to your balance. Not paid yet? Please don't pay the invoice for now 🙏`,
    expiredNews: (id) =>
      rich`⌛ The time to pay top-up ${code(id)} has run out. Your balance is as it was.\n\nStill want to add money? 👇`,
  },
};

export const checkoutMessages: Messages<typeof id> = { id, en };

/** How an invoice is spoken of: one for goods, or one for a deposit. */
export type InvoiceWords = (typeof id)['deposit'];
