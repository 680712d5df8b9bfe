const words = new Set(
  [
    'email e mail surel gmail user username users pengguna id userid uid login akun account accounts nama name lengkap',
    'pass password passwords passwd pwd pw sandi kata katasandi pin key keys kunci kode code voucher serial sn license',
    'licence lisensi product produk item link url tautan token profil profile no nomor number hp phone telepon telp wa',
    'whatsapp expired expire expires expiry exp masa aktif berlaku sampai tanggal tgl date note notes catatan keterangan',
    'ket harga price status paket unit units stok stock barang 2fa otp recovery pemulihan cadangan cookie cookies server',
    'host port region negara country category kategori description deskripsi terms syarat detail details info data',
  ].flatMap((line) => line.split(' ')),
);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether a text is made of nothing but what people call the columns of such a table, in Indonesian or English. */
export const isColumnNames = (text: string): boolean => {
  const found = wordsOf(text);
  return found.length > 0 && found.every((word) => words.has(word));
};
