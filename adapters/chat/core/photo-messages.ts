import type { Messages } from './messages.ts';
import { rich } from './rich-text.ts';

const id = {
  refused: {
    NotAPhoto: rich`🖼️ Itu bukan foto yang bisa dipakai. Kirim satu foto JPEG, PNG atau WebP ya.`,
    TooLarge: rich`🖼️ Fotonya terlalu besar: paling besar 5 MB. Kecilkan dulu, atau kirim sebagai foto biasa (bukan file), lalu coba lagi.`,
    OddShape: rich`🖼️ Bentuk fotonya terlalu panjang atau terlalu besar. Potong dulu: paling panjang 20 kali lebarnya, dan lebar + tinggi paling banyak 10.000 piksel.`,
  },
  notFetched: rich`🖼️ Fotonya belum bisa diambil, jadi belum ada yang berubah. Tunggu sebentar, lalu kirim lagi fotonya ya.`,
};

const en: typeof id = {
  refused: {
    NotAPhoto: rich`🖼️ I can't use that as a photo. Please send one JPEG, PNG or WebP photo.`,
    TooLarge: rich`🖼️ That photo is too large: 5 MB at most. Make it smaller, or send it as an ordinary photo (not as a file), and try again.`,
    OddShape: rich`🖼️ That photo is too long or too big. Please crop it: at most 20 times as long as it is wide, and width + height at most 10,000 pixels.`,
  },
  notFetched: rich`🖼️ I couldn't fetch the photo, so nothing has changed yet. Wait a moment, then send it again.`,
};

export const photoMessages: Messages<typeof id> = { id, en };
