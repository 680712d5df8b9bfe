import type { Language } from '../../../../domain/people/buyer.ts';
import type { TextName } from '../../../../domain/settings/shop-texts.ts';

type Templates = Readonly<Record<TextName, string | null>>;

const id: Templates = {
  greeting:
    '👋 Halo, *{name}*! Selamat datang di *{shop}*.\n\nPilih produknya, bayar, dan begitu lunas barangnya masuk ke chat ini. Buka 24 jam! ⚡',
  howTo: [
    '❓ *Cara order*',
    '',
    '1. Tekan *📋 List Produk* atau *📦 Semua Produk*.',
    '2. Tekan angka produknya, atau ketik nomornya.',
    '3. Atur jumlahnya dengan ➖ ➕, lalu *🧺 Lanjut ke Keranjang*.',
    '4. *💳 Lanjut ke Pembayaran*, lalu pilih cara bayarnya. Punya *💼 Saldo*? Bisa dipakai juga.',
    '5. Bayar sebelum waktunya habis. Begitu lunas, barangnya masuk ke chat ini ⚡',
    '',
    'Barang yang sudah dibeli selalu bisa dilihat lagi di *🧾 Riwayat*. Isi saldo lewat *💼 Deposit*. Ganti bahasa: /bahasa',
  ].join('\n'),
  terms: null,
  afterPayment: '🙏 Makasih sudah belanja di *{shop}*!',
};

const en: Templates = {
  greeting:
    '👋 Hi, *{name}*! Welcome to *{shop}*.\n\nPick a product, pay, and the goods land right in this chat. Open 24 hours! ⚡',
  howTo: [
    '❓ *How to order*',
    '',
    '1. Tap *📋 Product List* or *📦 All Products*.',
    "2. Tap the product's number, or type it.",
    '3. Set how many with ➖ ➕, then *🧺 Go to Cart*.',
    '4. *💳 Go to Payment*, then choose how to pay. Got a *💼 Balance*? Use it.',
    '5. Pay before time runs out. Once paid, the goods arrive in this chat ⚡',
    '',
    'You can always see what you bought again in *🧾 My Orders*. Add money with *💼 Top Up*. Change language: /bahasa',
  ].join('\n'),
  terms: null,
  afterPayment: '🙏 Thank you for shopping at *{shop}*!',
};

/** What the shop says where its owner wrote nothing: written as an owner would write it. Which ways to pay there are is up to the settings. */
export const usualTexts: Readonly<Record<Language, Templates>> = { id, en };
