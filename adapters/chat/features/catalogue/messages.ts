import type { RichText } from '../../core/screen.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { bold, rich } from '../../core/rich-text.ts';
import { money } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';

const id = {
  keys: {
    products: '📋 List Produk',
    everything: '📦 Semua Produk',
    stock: '📊 Cek Stok',
  },
  buttons: {
    everything: '🧭 Semua Produk',
    categories: '🗂️ Kategori',
    refresh: '🔄 Perbarui',
    readAll: '📖 Baca lengkap',
  },
  errors: {
    noSuchNumber: (number: number, most: number): RichText =>
      rich`🔢 Nomor ${number} gak ada di daftar terakhir. Pilih dari 1 sampai ${most} ya.`,
    noListYet: rich`🔢 Belum ada daftar yang dibuka. Pilih dari menu dulu ya 👇`,
    unknownProduct: rich`🤔 Produk itu gak ketemu, mungkin sudah gak dijual. Ini menunya ya 👇`,
  },
  list: {
    everything: 'Semua Produk',
    hint: rich`Tekan angkanya di keyboard, atau ketik nomornya 👇`,
    /** How many number keys there are now. */
    keysReady: (keys: number): RichText =>
      rich`🔢 Nomor ${keys > 1 ? `1–${String(keys)}` : '1'} siap di keyboard 👇`,
    stock: (stock: number): string => (stock > 0 ? `📦 Stok ➜ x${String(stock)}` : '🚫 Stok habis'),
    unlimited: '♾️ Selalu ada, langsung dikirim',
    onRequest: '🛠️ Dikerjakan setelah dibayar',
    sold: (sold: number): string => `🔥 Terjual ➜ ${String(sold)}x`,
    from: (price: Rupiah): string => `mulai ${money(price)}`,
    variants: (count: number): string => `${String(count)} varian`,
    empty: rich`🙈 Belum ada produk di sini. Coba kategori lain ya!`,
  },
  stockCheck: {
    title: (at: string): RichText => rich`📊 ${bold('Stok saat ini')}\n🕒 ${at}`,
    entry: (name: string, stock: number): string => {
      if (stock === Infinity) return `✅ ${name} ➜ selalu ada`;
      return stock > 0 ? `✅ ${name} ➜ x${String(stock)}` : `🚫 ${name} ➜ habis`;
    },
  },
  card: {
    price: (price: Rupiah): RichText => rich`💰 Harga: ${bold(money(price))}`,
    step: (from: number, price: Rupiah): RichText => rich`📉 Beli ${from}+: ${bold(money(price))} per item`,
    /** The prices are those of a level. */
    level: (name: string): RichText => rich`🏷️ Harga khusus ${bold(name)} buat kamu`,
    category: (name: string): RichText => rich`🗂️ Kategori: ${name}`,
    limits: (least: number, most: number | null): RichText => {
      if (most === null) return rich`🔢 Minimal ${least} per pesanan`;
      return least === 1
        ? rich`🔢 Maksimal ${most} per pesanan`
        : rich`🔢 Minimal ${least}, maksimal ${most} per pesanan`;
    },
    warranty: (days: number): RichText => rich`🛡️ Garansi ${days} hari`,
    inCart: (n: number, total: Rupiah): RichText =>
      rich`🧺 Di keranjang: ${bold(`x${String(n)}`)} = ${bold(money(total))}`,
    noneInCart: rich`🧺 Di keranjang: belum ada`,
    terms: (terms: string): RichText => rich`📌 Ketentuan: ${terms}`,
    soldOut: rich`Yang ini lagi habis, nanti diisi lagi. Coba lihat yang lain dulu ya 🙏`,
    takenOut: (name: string): RichText => rich`👌 Oke, ${bold(name)} gak jadi ya.\n\nMau lihat yang lain?`,
    nothingToTakeOut: 'Belum ada di keranjang. Tekan ➕ buat nambah ya.',
    onlySoMany: (stock: number): string =>
      stock > 0 ? `Stoknya tinggal ${String(stock)} ya 🙏` : 'Yah, stoknya baru aja habis 🙏',
    atMostSoMany: (quantity: number): string => `Maksimal ${String(quantity)} per produk ya 🙏`,
    atLeastSoMany: (quantity: number): string => `Yang ini minimal ${String(quantity)} ya 🙏`,
    cartIsFull: (lines: number): string =>
      `Keranjang cuma muat ${String(lines)} macam produk. Bayar yang ini dulu ya 🙏`,
  },
};

const en: typeof id = {
  keys: {
    products: '📋 Product List',
    everything: '📦 All Products',
    stock: '📊 Check Stock',
  },
  buttons: {
    everything: '🧭 All Products',
    categories: '🗂️ Categories',
    refresh: '🔄 Refresh',
    readAll: '📖 Read it all',
  },
  errors: {
    noSuchNumber: (number, most) =>
      rich`🔢 There is no number ${number} in the last list. Please pick from 1 to ${most}.`,
    noListYet: rich`🔢 No list is open yet. Please pick from the menu first 👇`,
    unknownProduct: rich`🤔 I can't find that product; maybe it's no longer sold. Here is the menu 👇`,
  },
  list: {
    everything: 'All Products',
    hint: rich`Tap its number on the keyboard, or type it 👇`,
    keysReady: (keys) =>
      keys > 1
        ? rich`🔢 Numbers 1–${keys} are ready on the keyboard 👇`
        : rich`🔢 Number 1 is ready on the keyboard 👇`,
    stock: (stock) => (stock > 0 ? `📦 Stock ➜ x${String(stock)}` : '🚫 Sold out'),
    unlimited: '♾️ Always in stock, sent at once',
    onRequest: '🛠️ Made for you after payment',
    sold: (sold) => `🔥 Sold ➜ ${String(sold)}x`,
    from: (price) => `from ${money(price)}`,
    variants: (count) => `${String(count)} variants`,
    empty: rich`🙈 Nothing here yet. Try another category!`,
  },
  stockCheck: {
    title: (at) => rich`📊 ${bold('Stock right now')}\n🕒 ${at}`,
    entry: (name, stock) => {
      if (stock === Infinity) return `✅ ${name} ➜ always in stock`;
      return stock > 0 ? `✅ ${name} ➜ x${String(stock)}` : `🚫 ${name} ➜ sold out`;
    },
  },
  card: {
    price: (price) => rich`💰 Price: ${bold(money(price))}`,
    step: (from, price) => rich`📉 Buy ${from}+: ${bold(money(price))} each`,
    level: (name) => rich`🏷️ Your ${bold(name)} prices`,
    category: (name) => rich`🗂️ Category: ${name}`,
    limits: (least, most) => {
      if (most === null) return rich`🔢 At least ${least} an order`;
      return least === 1
        ? rich`🔢 At most ${most} an order`
        : rich`🔢 At least ${least}, at most ${most} an order`;
    },
    warranty: (days) => rich`🛡️ ${days}-day warranty`,
    inCart: (n, total) => rich`🧺 In your cart: ${bold(`x${String(n)}`)} = ${bold(money(total))}`,
    noneInCart: rich`🧺 In your cart: none yet`,
    terms: (terms) => rich`📌 Terms: ${terms}`,
    soldOut: rich`This one is sold out for now; it will be restocked. Take a look at the others in the meantime 🙏`,
    takenOut: (name) => rich`👌 All right, no ${bold(name)} then.\n\nWant to look at something else?`,
    nothingToTakeOut: "It's not in your cart yet. Tap ➕ to add it.",
    onlySoMany: (stock) =>
      stock > 0 ? `Only ${String(stock)} left, sorry 🙏` : 'Sorry, it just sold out 🙏',
    atMostSoMany: (quantity) => `At most ${String(quantity)} of each product, please 🙏`,
    atLeastSoMany: (quantity) => `At least ${String(quantity)} of this one, please 🙏`,
    cartIsFull: (lines) => `A cart holds ${String(lines)} different products. Please pay for these first 🙏`,
  },
};

export const catalogueMessages: Messages<typeof id> = { id, en };
