import type { RichText } from '../../core/screen.ts';
import { bold, rich } from '../../core/rich-text.ts';
import { grouped } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';

const count = (n: number): string => grouped(n, '.');
const countEn = (n: number): string => grouped(n, ',');

const id = {
  commands: {
    start: 'Mulai belanja',
    menu: 'Menu utama',
  },
  errors: {
    unknownText: rich`🤔 Maaf, aku belum ngerti maksudnya. Pilih dari menu di bawah ya 👇`,
    unreadable: rich`🙈 Aku cuma bisa baca teks dan tombol. Pilih dari menu di bawah ya 👇`,
    staleButton: rich`🕰️ Tombol itu sudah lama, jadi kita mulai dari menu lagi ya 👇`,
  },
  home: {
    closed: (until: string): RichText =>
      rich`🛠️ ${bold('Toko lagi dirapikan sebentar.')} Bisa pesan lagi ${until}. Pesanan yang sudah ada tetap berjalan: bisa dibayar, dan barangnya tetap dikirim. Makasih sudah sabar 🙏`,
    users: (n: number): RichText => rich`👥 Pengguna: ${bold(count(n))}`,
    finished: (n: number): RichText => rich`✅ Transaksi selesai: ${bold(count(n))}`,
    chooseCategory: rich`🗂️ Lagi cari apa? Pilih kategorinya di bawah ya 👇`,
    emptyShop: rich`🙈 Etalasenya masih kosong. Mampir lagi nanti ya!`,
  },
};

const en: typeof id = {
  commands: {
    start: 'Start shopping',
    menu: 'Main menu',
  },
  errors: {
    unknownText: rich`🤔 Sorry, I didn't get that. Please pick from the menu below 👇`,
    unreadable: rich`🙈 I can only read text and buttons. Please pick from the menu below 👇`,
    staleButton: rich`🕰️ That button is too old, so let's start from the menu again 👇`,
  },
  home: {
    closed: (until) =>
      rich`🛠️ ${bold('The shop is being tidied up for a moment.')} You can order again ${until}. Orders that are open go on: they can be paid, and the goods arrive. Thank you for waiting 🙏`,
    users: (n) => rich`👥 Users: ${bold(countEn(n))}`,
    finished: (n) => rich`✅ Completed transactions: ${bold(countEn(n))}`,
    chooseCategory: rich`🗂️ What are you after? Pick a category below 👇`,
    emptyShop: rich`🙈 The shelves are still empty. Please drop by again later!`,
  },
};

export const homeMessages: Messages<typeof id> = { id, en };
