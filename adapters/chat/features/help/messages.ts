import type { RichText } from '../../core/screen.ts';
import { bold, rich } from '../../core/rich-text.ts';
import type { Messages } from '../../core/messages.ts';

const id = {
  keys: {
    help: '❓ Cara Order',
  },
  commands: {
    help: 'Cara order',
  },
  help: {
    title: rich`❓ ${bold('Cara order')}`,
    steps: [
      rich`1. Tekan ${bold('📋 List Produk')} atau ${bold('📦 Semua Produk')}.`,
      rich`2. Tekan angka produknya, atau ketik nomornya.`,
      rich`3. Atur jumlahnya dengan ➖ ➕, lalu ${bold('🧺 Lanjut ke Keranjang')}.`,
      rich`4. ${bold('💳 Lanjut ke Pembayaran')}, lalu pilih ${bold('💠 QRIS')}, ${bold('🏦 Virtual Account')} atau ${bold('💼 Saldo')}.`,
      rich`5. Bayar sebelum waktunya habis. Barangnya otomatis masuk ke chat ini ⚡`,
    ],
    more: rich`Barang yang sudah dibeli selalu bisa dilihat lagi di ${bold('🧾 Riwayat')}. Isi saldo lewat ${bold('💼 Deposit')}. Ganti bahasa: /bahasa`,
    contact: (contact: string): RichText => rich`💬 Ada kendala? Hubungi ${contact}`,
  },
};

const en: typeof id = {
  keys: {
    help: '❓ How to Order',
  },
  commands: {
    help: 'How to order',
  },
  help: {
    title: rich`❓ ${bold('How to order')}`,
    steps: [
      rich`1. Tap ${bold('📋 Product List')} or ${bold('📦 All Products')}.`,
      rich`2. Tap the product's number, or type it.`,
      rich`3. Set how many with ➖ ➕, then ${bold('🧺 Go to Cart')}.`,
      rich`4. ${bold('💳 Go to Payment')}, then choose ${bold('💠 QRIS')}, ${bold('🏦 Virtual Account')} or ${bold('💼 Balance')}.`,
      rich`5. Pay before time runs out. The goods arrive in this chat automatically ⚡`,
    ],
    more: rich`You can always see what you bought again in ${bold('🧾 My Orders')}. Add money with ${bold('💼 Top Up')}. Change language: /bahasa`,
    contact: (contact) => rich`💬 Need help? Contact ${contact}`,
  },
};

export const helpMessages: Messages<typeof id> = { id, en };
