import { rich } from '../../core/rich-text.ts';

/** For staff, always in Indonesian. */
export const photoMessages = {
  photo: {
    refused: {
      NotAPhoto: rich`🖼️ Itu bukan foto yang bisa dipakai. Kirim satu foto JPEG, PNG atau WebP ya.`,
      TooLarge: rich`🖼️ Fotonya terlalu besar: paling besar 5 MB. Kecilkan dulu, atau kirim sebagai foto biasa (bukan file), lalu coba lagi.`,
      OddShape: rich`🖼️ Bentuk fotonya terlalu panjang atau terlalu besar. Potong dulu: paling panjang 20 kali lebarnya, dan lebar + tinggi paling banyak 10.000 piksel.`,
    },
    notFetched: rich`🖼️ Fotonya belum bisa diambil, jadi belum ada yang berubah. Tunggu sebentar, lalu kirim lagi fotonya ya.`,
  },
};
