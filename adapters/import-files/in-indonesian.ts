import type { LineProblem } from './line-problem.ts';

const dashes = 'pisahkan unit dengan baris ---';

const products = 'ini tabel produk: tiap barisnya akan dijual sebagai unit';
const howProductsCome =
  'Produk baru dikirim satu per satu di 🛍️ Produk, fotonya boleh ikut di pesan itu; tabelnya masuk lewat npm run catalog -- import';

/** What is said of a line, as the terminal says it, and as an owner reads it in the chat. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^the file holds no unit$/u, 'tidak ada unit di kiriman ini'],
  [
    /^holds nothing but dashes, too few.*$/u,
    'isinya hanya tanda hubung, terlalu sedikit untuk pemisah: tulis --- kalau maksudnya memisahkan unit, atau hapus barisnya',
  ],
  [/^tells a spreadsheet how.*$/u, 'ini petunjuk pemisah untuk spreadsheet: hapus barisnya'],
  [
    /^the unit that begins here has (\d+) characters, at most (\d+).*$/u,
    'unit yang mulai di sini panjangnya $1 huruf, paling banyak $2',
  ],
  [
    /^begins unit number (\d+) of (\d+); a file may hold (\d+).*$/u,
    'di sini mulai unit ke-$1 dari $2; satu file paling banyak $3: pecah jadi beberapa file',
  ],
  [/^is not UTF-8;.*$/u, 'bukan UTF-8; simpan filenya sebagai UTF-8, lalu kirim lagi'],
  [
    /^the file is (?:broken )?(?:UTF-|GB 18030).*$/u,
    'pengodean filenya tidak terbaca; simpan sebagai UTF-8, lalu kirim lagi',
  ],
  [
    /^holds (?:a NUL character|the control character).*$/u,
    'ada karakter kendali di baris ini; apakah ini file teks?',
  ],
  [
    /^the file is (?:a spreadsheet|an old spreadsheet).*$/u,
    'ini file spreadsheet, dokumen, atau arsip; simpan isinya sebagai CSV (UTF-8), lalu kirim file itu',
  ],
  [/^the file is a picture.*$/u, 'ini gambar, bukan teks'],
  [/^the file is a packed archive.*$/u, 'ini arsip; buka dulu, lalu kirim file teks di dalamnya'],
  [
    /^the file is (?:a PDF|a document|a database|a program).*$/u,
    'ini bukan file teks; simpan isinya sebagai teks biasa UTF-8, lalu kirim file itu',
  ],
  [
    /^begins a table of products.*column photo.*$/u,
    `${products}, dan gambar di kolom photo tidak dibaca di sini. ${howProductsCome}`,
  ],
  [/^begins a table of products.*$/u, `${products}. ${howProductsCome}`],
  [
    /^reads like the header of a table.*$/u,
    'ini terbaca seperti judul kolom, dan akan ikut dijual sebagai unit',
  ],
  [
    /^opens a quote.*$/u,
    'tanda kutip " terbuka di sini dan berlanjut ke baris lain, padahal tiap baris jadi unit sendiri',
  ],
  [/^has cells in quotes.*$/u, 'ada sel dalam tanda kutip ala spreadsheet, dan tanda kutipnya ikut terjual'],
  [/^is separated by tabs.*$/u, 'dipisah dengan tab seperti sel spreadsheet, dan tabnya ikut terkirim'],
  [/^ends in empty cells.*$/u, 'berakhir dengan sel kosong, dan pemisahnya ikut terjual'],
  [
    /^has what a spreadsheet leaves.*$/u,
    'ada sisa angka atau rumus yang rusak oleh spreadsheet (seperti 1,23E+15 atau #REF!); kode aslinya hilang',
  ],
  [/^begins a JSON document.*$/u, 'di sini mulai dokumen JSON, padahal tiap baris jadi unit sendiri'],
  [
    /^is a JSON list of (\d+).*$/u,
    'ini daftar JSON berisi $1 hal, dan semuanya akan didapat satu pembeli sebagai satu unit',
  ],
  [/^begins a web page.*$/u, 'ini halaman web (HTML) atau dokumen XML, bukan daftar unit'],
  [/^reads like a note.*$/u, 'terbaca seperti catatan untuk diri sendiri, dan akan ikut dijual'],
  [/^has characters that were lost.*$/u, 'ada huruf yang rusak karena file disimpan dengan pengodean lain'],
  [
    /^has more than (\d+) characters in one line.*$/u,
    'lebih dari $1 huruf dalam satu baris; apakah ini beberapa unit?',
  ],
  [
    /^looks like a separator.*$/u,
    'mirip pemisah, tapi terbaca sebagai bagian unit; pemisah adalah baris berisi --- saja',
  ],
  [/^has neither a letter nor a digit.*$/u, 'tidak ada huruf atau angkanya, dan akan dijual sebagai unit'],
  [
    /^begins a group of lines.*$/u,
    `di sini mulai sekelompok baris; baris kosong tidak memisahkan unit, jadi tiap baris akan jadi unit sendiri. Kalau satu kelompok itu satu unit, ${dashes}`,
  ],
  [
    /^names one part of an account.*$/u,
    `hanya satu bagian akun, dan bagian lainnya di baris sendiri yang akan jadi unit sendiri. Kalau itu satu kesatuan, ${dashes}`,
  ],
  [
    /^is an e-mail address alone.*$/u,
    `hanya alamat email, begitu juga tiap baris kedua setelahnya: alamat dan sandi akan jatuh ke pembeli yang berbeda. Kalau dua baris itu satu unit, ${dashes}`,
  ],
  [
    /^begins a unit with more e-mail.*$/u,
    'unit di sini punya alamat email lebih banyak dari yang lain; apakah ini beberapa unit?',
  ],
  [
    /^begins the only unit of the file, of (\d+) lines.*$/u,
    'di sini mulai satu-satunya unit, sepanjang $1 baris, padahal ada pemisah',
  ],
  [
    /^begins a unit of more lines than the others, which have (\d+).*$/u,
    'unit di sini lebih panjang dari yang lain, yang $1 baris; apakah pemisahnya kurang?',
  ],
];

const more = / \(and (\d+) more like it\)$/u;

/** The same in Indonesian; what has no words here stays as it is. */
export const inIndonesian = ({ line, reason }: LineProblem): LineProblem => {
  const others = more.exec(reason)?.[1];
  const said = reason.replace(more, '');
  const found = words.find(([pattern]) => pattern.test(said));
  if (found === undefined) return { line, reason };
  const translated = said.replace(found[0], found[1]);
  return { line, reason: others === undefined ? translated : `${translated} (dan ${others} lagi)` };
};
