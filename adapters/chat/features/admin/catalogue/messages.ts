import type { ProductCreated } from '../../../../../application/catalogue/create-product.ts';
import type { CatalogueEntry } from '../../../../../application/ports/products.ts';
import type { LineProblem } from '../../../../../application/ports/unit-files.ts';
import { available, nameOf } from '../../../../../domain/catalogue/product.ts';
import { mostOfAny, type LimitsRefusal } from '../../../../../domain/pricing/limits.ts';
import { stepLimit, type LevelSteps, type StepsRefusal } from '../../../../../domain/pricing/steps.ts';
import { times, type Rupiah } from '../../../../../domain/rupiah.ts';
import { grouped, money } from '../../../core/money.ts';
import { block, bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const many = (count: number): string => grouped(count, '.');

const example = [
  'Netflix Premium 1 Bulan',
  'Harga: 35rb',
  'Kategori: Streaming',
  'Akun privat, 1 profil, 4K.',
  'S&K: Jangan ganti kata sandi',
  '---',
  'akun1@contoh.id|rahasia',
  'akun2@contoh.id|rahasia',
].join('\n');

const called = {
  name: 'Nama',
  emoji: 'Emoji',
  price: 'Harga',
  category: 'Kategori',
  description: 'Deskripsi',
  terms: 'S&K',
  label: 'Nama varian',
  steps: 'Harga grosir',
  least: 'Minimal beli',
  most: 'Maksimal beli',
  photo: 'Foto',
} as const;

const lineExamples = {
  name: 'Netflix Premium 1 Bulan',
  category: 'Streaming',
  label: '3 Bulan',
} as const;

const mostProblems = 12;

const problemLines = (problems: readonly LineProblem[]): RichText =>
  lines(
    ...problems
      .slice(0, mostProblems)
      .map(({ line, reason }) => rich`• ${bold(`Baris ${many(line)} di bawah ---`)}: ${reason}`),
    problems.length > mostProblems ? `… dan ${many(problems.length - mostProblems)} lainnya` : null,
  );

/** For staff, always in Indonesian. */
export const adminCatalogueMessages = {
  buttons: {
    products: '🛍️ Produk',
    allProducts: '⬅️ Semua produk',
    newProduct: '➕ Produk baru',
    sellNow: '✅ Jual sekarang',
    change: '✏️ Ubah',
    addVariant: '➕ Varian',
    label: 'Nama varian',
    levelPrices: '🏷️ Harga level',
    kind: '🧩 Jenis',
    clone: '📑 Salin',
    takeBack: '↩️ Tarik lagi',
    yesTakeBack: '↩️ Ya, tarik',
    dropProduct: '❌ Batal',
    hideProduct: '🙈 Sembunyikan dari toko',
    backToProduct: '⬅️ Produk ini',
    deleteProduct: '🗑️ Hapus',
    yesDelete: '🗑️ Ya, hapus',
    removePhoto: '🗑️ Hapus foto',
    field: called,
    arrange: '↕️ Urutan',
    moveUp: '⬆️ Naik',
    moveDown: '⬇️ Turun',
    categoryOrder: '🗂️ Urutan kategori',
  },
  catalogue: {
    title: (total: number): RichText => rich`🛍️ ${bold('Produk')} (${many(total)})\nPilih yang mau diatur 👇`,
    none: rich`🛍️ Belum ada produk. Tekan ➕, lalu kirim satu pesan: langsung jadi.`,
    entry: (entry: CatalogueEntry): string => {
      const mark = entry.isHidden ? '🙈' : available(entry) > 0 ? '✅' : '🚫';
      return `${mark} ${nameOf(entry)}`;
    },
    ask: paragraphs(
      rich`➕ ${bold('Produk baru')}\nKirim semuanya dalam satu pesan. Boleh dengan foto: tulis semuanya sebagai keterangan fotonya. Baris di bawah --- adalah unit yang dijual, satu baris satu unit (boleh menyusul):`,
      rich`${block(example)}`,
    ),
    hidden: rich`🙈 ${bold('Tersembunyi')}: hanya kamu yang melihat ini.`,
    onSale: rich`✅ ${bold('Dijual')}: pembeli melihat persis ini.`,
    codeLine: (entry: CatalogueEntry): RichText => rich`🏷️ Kode: ${code(entry.variant.code)}`,
    preview: rich`👀 ${bold('Begini pembeli melihatnya:')}`,
    counts: ({ added, repeated, alreadyInStock, alreadySold }: ProductCreated): RichText =>
      lines(
        rich`📦 Unit baru: ${bold(many(added))}`,
        repeated > 0 ? rich`👯 Ganda di kirimanmu: ${many(repeated)}` : null,
        alreadyInStock > 0 ? rich`📚 Sudah ada di stok: ${many(alreadyInStock)}` : null,
        alreadySold > 0 ? rich`🔥 Sudah pernah terjual: ${many(alreadySold)}` : null,
        added === 0 ? 'Belum ada unit: produk tampil habis sampai stoknya diisi.' : null,
      ),
    sharedCounts: (isWritten: boolean): string =>
      isWritten
        ? '♾️ Isinya sama untuk semua pembeli, tanpa batas.'
        : 'Belum ada isinya: produk tampil habis sampai isinya dikirim.',
    manualCounts: '🛠️ Dikerjakan staf setelah dibayar. Atur data yang diminta lewat tombol di bawah.',
    askKind: paragraphs(
      rich`🧩 ${bold('Jenis barang')}`,
      lines(
        rich`📦 ${bold('Satuan')}: tiap unit dijual sekali (akun, kunci, voucher).`,
        rich`🛠️ ${bold('Manual')}: dikerjakan staf setelah dibayar (top up dengan ID, jasa); pembeli mengisi data dulu.`,
        rich`♾️ ${bold('Bersama')}: isi yang sama untuk semua pembeli (e-book, tautan), tanpa batas atau dengan batas pembeli.`,
      ),
      'Jenis hanya bisa diganti selama belum ada isi atau pesanannya.',
    ),
    kinds: { unit: '📦 Satuan', shared: '♾️ Bersama', manual: '🛠️ Manual' } as const,
    kindFixed: rich`🤔 Jenisnya tidak bisa diganti lagi: sudah ada isi atau pesanannya. Buat produk atau varian baru ya.`,
    badKind: rich`🤔 Jenisnya belum dikenal. Tulis ${code('Jenis: satuan')}, ${code('Jenis: bersama')} atau ${code('Jenis: manual')}.`,
    nothingWritten: rich`🤔 Isinya belum ada. Kirim isinya dulu, baru batasnya.`,
    badBeside: (problems: readonly LineProblem[]): RichText | null =>
      problems.length === 0
        ? null
        : rich`🚧 ${bold(`${many(problems.length)} baris dilewati`)}, yang lain tetap masuk:\n${problemLines(problems)}`,
    suspicions: (problems: readonly LineProblem[]): RichText | null =>
      problems.length === 0 ? null : rich`⚠️ Coba cek lagi:\n${problemLines(problems)}`,
    photoSet: rich`🖼️ ${bold('Fotonya terpasang')}. Begini pembeli melihatnya.`,
    photoRemoved: rich`🖼️ Fotonya sudah dihapus: kartu produk tampil tanpa gambar.`,
    hasPhoto: '🖼️ Foto: ada',
    badUnits: (problems: readonly LineProblem[]): RichText =>
      paragraphs(
        rich`🚧 Belum ada yang disimpan, karena ada unit yang tidak bisa dibaca:`,
        problemLines(problems),
        'Perbaiki barisnya lalu kirim pesannya lagi ya.',
      ),
    revisedOnSale: rich`🛍️ Pesan itu sudah menjadi produk yang dijual, jadi produknya tidak ikut berubah. Ubah lewat tombol di bawah 👇`,
    /** Of a correction; a draft stays until one can be read. */
    reviseAgain: (problem: RichText, hasDraft: boolean): RichText =>
      lines(
        problem,
        hasDraft
          ? rich`✏️ Produk yang tadi tetap seperti semula. Edit lagi pesannya, atau kirim yang baru.`
          : rich`✏️ Edit lagi pesannya, atau kirim yang baru.`,
      ),
    sendAgain: (problem: RichText): RichText =>
      paragraphs(problem, 'Kirim ulang pesannya utuh ya, dari nama sampai unitnya.'),
    unclearDashes: (line: number): RichText =>
      rich`🤔 Baris ${line} isinya hanya tanda hubung. Kalau di bawahnya unit, tulis ${code('---')}; kalau bukan, hapus barisnya. Lalu kirim lagi ya.`,
    noPrice: rich`🤔 Harganya belum ada. Tambahkan satu baris, misalnya ${code('Harga: 35rb')}, lalu kirim lagi.`,
    badPrice: rich`🤔 Harganya belum terbaca. Tulis seperti ${code('35rb')}, ${code('10.000')}, ${code('Rp10,000')} atau ${code('1,5jt')}, dari Rp 1 sampai Rp 50.000.000.`,
    shortPrice: (price: Rupiah): RichText =>
      rich`🤔 Harganya ${bold(money(price))}? Kalau maksudnya ${money(times(price, 1_000))}, tulis ${code(`${String(price)}rb`)}. Kalau memang segitu, tulis ${code(money(price))}.`,
    noUnitsByHand: rich`🤔 Barang manual tidak punya unit, jadi hapus ${code('---')} dan baris di bawahnya. Data yang diisi pembeli diatur setelah ini, lewat ✏️ Data & tenggat.`,
    badSteps: rich`🤔 Belum terbaca. Tulis seperti ${code('5: 33.000, 10: 30.000')}: jumlah, titik dua, harga per item, dipisah koma.`,
    stepsRefused: (why: StepsRefusal): RichText => {
      switch (why.tag) {
        case 'TooManySteps':
          return rich`🤔 Paling banyak ${stepLimit} tingkat harga ya.`;
        case 'QuantityNotRising':
          return rich`🤔 Jumlahnya harus naik mulai dari 2: yang mulai ${bold(many(why.step.from))} tidak lebih besar dari sebelumnya.`;
        case 'NotCheaper':
          return rich`🤔 Harga mulai ${bold(many(why.step.from))} item (${money(why.step.price)}) belum lebih murah dari harga semua orang (${money(why.everybody)}). Tulis yang lebih murah ya.`;
        case 'PriceNotFalling':
          return rich`🤔 Harga mulai ${bold(many(why.step.from))} item (${money(why.step.price)}) harus lebih murah dari harga sebelumnya. Cek ${called.price} dan ${called.steps}nya ya.`;
      }
    },
    levelPrices: ({ level, steps }: LevelSteps): RichText =>
      rich`🏷️ ${bold(level)}: ${steps.map(({ from, price }) => `${many(from)}+ ${money(price)}`).join(', ')}`,
    askLevelPrices: (name: string): RichText =>
      rich`🏷️ ${bold(`Harga level ${name}`)}\nPembeli di satu level membayar harga ini, yang lain harga biasa. Pilih levelnya 👇`,
    noLevelPrices: 'Belum ada harga level: semua pembeli membayar harga biasa.',
    askLevelSteps: (level: string): RichText =>
      rich`🏷️ Berapa harga per item untuk ${bold(level)}? Misalnya ${code('30rb')}, atau ${code('1: 30rb, 5: 28rb')} kalau makin banyak makin murah. Harus lebih murah dari harga biasa. Kirim ${code('-')} untuk menghapusnya.`,
    badLevelSteps: rich`🤔 Harga levelnya belum terbaca. Tulis seperti ${code('30rb')} atau ${code('1: 30rb, 5: 28rb')}: jumlah, titik dua, harga per item, dipisah koma.`,
    thisLevel: 'level ini',
    levelStepsLabel: 'Harga',
    unknownLevel: (level: string, known: readonly string[]): RichText =>
      rich`🤔 Level ${bold(level)} belum ada. Yang ada: ${known.join(', ')}. Kalau memang level baru, buat produknya dulu tanpa baris itu, lalu tambahkan lewat 🏷️ Harga level.`,
    badEmoji: rich`🤔 Itu bukan satu emoji. Kirim satu saja, misalnya ${code('🎬')}, atau ${code('-')} untuk tanpa emoji.`,
    badLimit: (field: 'least' | 'most'): RichText =>
      rich`🤔 ${called[field]} harus angka 1–${mostOfAny}, misalnya ${code(field === 'least' ? '2' : '10')}.`,
    limitsRefused: (why: LimitsRefusal): RichText =>
      why.tag === 'LimitOutOfRange'
        ? rich`🤔 Jumlah beli harus angka 1–${mostOfAny}, misalnya ${code('2')}.`
        : rich`🤔 Minimal beli (${why.least}) tidak boleh lebih besar dari maksimal beli (${why.most}). Ubah salah satunya ya.`,
    orderTitle: (category: string): RichText =>
      rich`↕️ ${bold(`Urutan di ${category}`)}\nPembeli melihat produknya dalam urutan ini.`,
    orderLine: (
      number: number,
      {
        name,
        isHidden,
        isChosen,
      }: { readonly name: string; readonly isHidden: boolean; readonly isChosen: boolean },
    ): RichText =>
      rich`${isChosen ? '👉 ' : ''}${number}. ${isChosen ? bold(name) : name}${isHidden ? ' 🙈' : ''}`,
    orderMore: (count: number): string => `… dan ${many(count)} lainnya`,
    categoryOrder: rich`🗂️ ${bold('Urutan kategori')}\nPilih kategorinya, lalu geser dengan ⬆️ ⬇️.`,
    badCode: rich`🤔 Kode hanya boleh 1–32 huruf, angka, _ atau -, misalnya ${code('NETFLIX-1B')}.`,
    badLine: (field: 'name' | 'category' | 'label', most: number): RichText =>
      rich`🤔 ${called[field]} harus satu baris, 1–${String(most)} karakter, misalnya ${code(lineExamples[field])}.`,
    badLines: (field: 'description' | 'terms', most: number): RichText =>
      rich`🤔 ${called[field]} paling panjang ${many(most)} karakter. Ringkas sedikit, lalu kirim lagi ya.`,
    sendText: rich`🤔 Tulis keterangannya sebagai teks, atau di bawah foto. Misalnya:\n${block(example)}`,
    otherCategory: 'Lainnya',
    codeTaken: (taken: string): RichText =>
      rich`🤔 Kode ${code(taken)} sudah dipakai produk lain. Pilih kode lain, atau hapus baris Kode supaya dibuatkan.`,
    askField: {
      emoji: rich`🎨 Emoji apa di depan namanya? Kirim satu saja, misalnya ${code('🎬')}. Kirim ${code('-')} untuk tanpa emoji.`,
      least: rich`🔢 Paling sedikit berapa item dalam satu pesanan? Misalnya ${code('2')}; ${code('-')} berarti boleh satu.`,
      most: rich`🔢 Paling banyak berapa item dalam satu pesanan? Misalnya ${code('10')}; ${code('-')} berarti sampai ${mostOfAny}.`,
      name: rich`✏️ Apa nama barunya?`,
      price: rich`💰 Berapa harga barunya? Misalnya ${code('35rb')} atau ${code('35.000')}. Pesanan yang sudah dibuat tetap memakai harga lamanya.`,
      category: rich`🗂️ Masuk kategori apa? Yang belum ada akan dibuatkan.`,
      description: rich`📝 Tulis deskripsi barunya. Kirim ${code('-')} untuk mengosongkan.`,
      label: rich`🏷️ Apa nama varian ini? Misalnya ${code('1 Bulan')}.`,
      steps: rich`📉 Tulis harga per item mulai jumlah tertentu, misalnya ${code('5: 33.000, 10: 30.000')}. Jumlahnya harus naik dan harganya harus turun; ${code('1: 35.000')} di depan sekalian mengganti harga satuannya. Kirim ${code('-')} untuk menghapusnya.`,
      photo: rich`🖼️ Kirim foto produknya: JPEG, PNG atau WebP, paling besar 5 MB. Foto yang lama diganti.`,
      terms: rich`📜 Tulis S&K barunya. Kirim ${code('-')} untuk mengosongkan.`,
    },
    askLabel: rich`➕ ${bold('Varian baru')}\nApa nama variannya? Misalnya ${code('3 Bulan')} atau ${code('Ukuran XL')}.`,
    askVariantPrice: rich`💰 Berapa harga varian ini? Misalnya ${code('35rb')} atau ${code('35.000')}.`,
    labelTaken: (label: string): RichText =>
      rich`🤔 Varian ${bold(label)} sudah ada di produk ini. Pilih nama lain ya.`,
    unknown: rich`🤔 Produk itu sudah tidak ada. Pilih lagi dari daftar ya.`,
    soldAlready: rich`🤔 Sudah ada yang terjual, jadi tidak bisa ditarik lagi. Sembunyikan saja ya.`,
    askTakeBack: (name: string): RichText =>
      rich`↩️ Tarik ${bold(name)}, seakan belum pernah dijual?\nUnit yang belum terjual ikut hilang. Yang sedang dipesan hanya disembunyikan.`,
    stillOnSale: rich`🤔 Produk ini sedang dijual. Sembunyikan dulu, baru bisa dihapus.`,
    askDiscard: (name: string): RichText =>
      rich`🗑️ Hapus ${bold(name)}?\nUnit yang belum terjual ikut hilang. Yang sudah ada pesanannya tetap tersimpan, tapi tersembunyi.`,
    discarded: {
      Removed: rich`🗑️ Beres, produknya sudah dihapus bersama unitnya.`,
      Hidden: rich`🙈 Produk ini punya riwayat pesanan, jadi disembunyikan dan riwayatnya tetap ada.`,
    },
  },
};
