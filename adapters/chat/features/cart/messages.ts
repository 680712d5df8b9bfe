import type { RichText } from '../../core/screen.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import type { CartChange } from '../../../../domain/order/checkout.ts';
import { bold, rich } from '../../core/rich-text.ts';
import { grouped, money } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';
import { voucherMessages } from '../voucher/messages.ts';

const count = (n: number): string => grouped(n, '.');
const countEn = (n: number): string => grouped(n, ',');

const id = {
  buttons: {
    goToCart: '🧺 Lanjut ke Keranjang',
    pay: '💳 Lanjut ke Pembayaran',
    adjust: '✅ Sesuaikan Keranjang',
    acceptPrices: '✅ Oke, lanjut bayar',
  },
  cart: {
    title: rich`🧺 ${bold('Keranjang kamu')}`,
    entry: (n: number, price: Rupiah, total: Rupiah): string =>
      `${String(n)} × ${money(price)} = ${money(total)}`,
    gone: '⚠️ Produk ini sudah gak dijual',
    /** On a button that opens one line of the cart. */
    change: (line: number): string => `✏️ Ubah ${String(line)}`,
    items: (n: number): RichText => rich`📦 Jumlah item: ${bold(count(n))}`,
    total: (total: Rupiah): RichText => rich`💰 Total: ${bold(money(total))}`,
    empty: rich`🧺 Keranjangmu masih kosong. Yuk, pilih produk dulu!`,
    emptyNote: 'Keranjangmu masih kosong. Tekan ➕ dulu ya.',
    emptied: rich`🧺 Keranjang sudah dikosongkan. Kalau berubah pikiran, tinggal pilih lagi ya!`,
  },
  changes: {
    title: rich`⚠️ ${bold('Eh, ada yang berubah nih')}\nTenang, belum ada yang dibayar.`,
    entry: (change: CartChange, name: string): RichText => {
      switch (change.tag) {
        case 'PriceChanged':
          return rich`💱 ${bold(name)}: harganya dari ${money(change.was)} jadi ${bold(money(change.now))}`;
        case 'Short':
          return change.left > 0
            ? rich`📦 ${bold(name)}: kamu mau ${change.wanted}, stoknya tinggal ${bold(String(change.left))}`
            : rich`🚫 ${bold(name)}: stoknya keburu habis`;
        case 'OffLimits':
          return change.wanted < change.least
            ? rich`🔢 ${bold(name)}: kamu mau ${change.wanted}, sekarang minimal ${bold(String(change.least))}`
            : rich`🔢 ${bold(name)}: kamu mau ${change.wanted}, sekarang maksimal ${bold(String(change.most))}`;
        case 'Gone':
          return rich`🚫 ${bold(name)}: sudah gak dijual lagi`;
        case 'VoucherOff':
          return rich`🎟️ Kupon ${bold(name)} gak dipakai: ${voucherMessages.id.voucher.why[change.why]}`;
      }
    },
    askAdjust: rich`Mau keranjangnya disesuaikan dengan yang ada?`,
    askAccept: rich`Kalau oke, lanjut aja ya 👇`,
    nothingLeft: rich`😔 Yah, isi keranjangmu keburu habis semua. Coba lihat produk lain ya!`,
  },
};

const en: typeof id = {
  buttons: {
    goToCart: '🧺 Go to Cart',
    pay: '💳 Go to Payment',
    adjust: '✅ Adjust My Cart',
    acceptPrices: '✅ OK, continue to pay',
  },
  cart: {
    title: rich`🧺 ${bold('Your cart')}`,
    entry: (n, price, total) => `${String(n)} × ${money(price)} = ${money(total)}`,
    gone: '⚠️ This product is no longer sold',
    change: (line) => `✏️ Change ${String(line)}`,
    items: (n) => rich`📦 Items: ${bold(countEn(n))}`,
    total: (total) => rich`💰 Total: ${bold(money(total))}`,
    empty: rich`🧺 Your cart is still empty. Go on, pick something!`,
    emptyNote: 'Your cart is still empty. Tap ➕ first.',
    emptied: rich`🧺 Your cart is empty now. Changed your mind? Just pick again!`,
  },
  changes: {
    title: rich`⚠️ ${bold('Oh, something has changed')}\nDon't worry, nothing has been paid yet.`,
    entry: (change, name) => {
      switch (change.tag) {
        case 'PriceChanged':
          return rich`💱 ${bold(name)}: the price went from ${money(change.was)} to ${bold(money(change.now))}`;
        case 'Short':
          return change.left > 0
            ? rich`📦 ${bold(name)}: you want ${change.wanted}, only ${bold(String(change.left))} left`
            : rich`🚫 ${bold(name)}: just sold out`;
        case 'OffLimits':
          return change.wanted < change.least
            ? rich`🔢 ${bold(name)}: you want ${change.wanted}, now it's at least ${bold(String(change.least))}`
            : rich`🔢 ${bold(name)}: you want ${change.wanted}, now it's at most ${bold(String(change.most))}`;
        case 'Gone':
          return rich`🚫 ${bold(name)}: no longer sold`;
        case 'VoucherOff':
          return rich`🎟️ Voucher ${bold(name)} is not used: ${voucherMessages.en.voucher.why[change.why]}`;
      }
    },
    askAdjust: rich`Shall I adjust your cart to what's available?`,
    askAccept: rich`Happy with that? Just continue 👇`,
    nothingLeft: rich`😔 Sorry, everything in your cart just sold out. Take a look at the other products!`,
  },
};

export const cartMessages: Messages<typeof id> = { id, en };
