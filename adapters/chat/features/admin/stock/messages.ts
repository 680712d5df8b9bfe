import type { LineProblem } from '../../../../../application/ports/unit-files.ts';
import type { FilesImport, StockImport, TakenBack } from '../../../../../application/ports/stock.ts';
import type { VariantStock } from '../../../../../application/stocking/show-stock.ts';
import type { StockLevel } from '../../../../../application/ports/stock-queries.ts';
import { isFile, type GoodsContent, type GoodsFile } from '../../../../../domain/stock/goods-file.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { StockBatch } from '../../../../../domain/stock/stock-batch.ts';
import { beforeNumber } from '../../../core/before-number.ts';
import { fileSize } from '../../../core/file-size.ts';
import { grouped, money } from '../../../core/money.ts';
import { bold, code, lines, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';
import { truncate } from '../../../core/truncate.ts';

const many = (count: number): string => grouped(count, '.');

/** Names of files that are listed. */
const mostNames = 10;

/** What became of the file that came last. */
const lastFile: Readonly<Record<FilesImport['last'], string>> = {
  Fresh: '📎',
  Repeated: '♻️',
  InStock: '📦',
  Sold: '🔥',
};
const lastWords: Readonly<Record<FilesImport['last'], string>> = {
  Fresh: '',
  Repeated: ': sudah kamu kirim barusan, dilewati',
  InStock: ': sudah ada di stok, dilewati',
  Sold: ': sudah pernah terjual, dilewati',
};

/** UTF-16 units of a file's name that are shown. */
const fileNameLimit = 80;

/** A file is known by its name and its size. */
export const fileWords = ({ name, size }: Pick<GoodsFile, 'name' | 'size'>): RichText =>
  rich`📎 ${truncate(name, fileNameLimit)} (${fileSize(size, 'id')})`;

/** As many as fit into a message beside the rest. */
const mostProblems = 12;

const problemLines = (problems: readonly LineProblem[]): RichText =>
  lines(
    ...problems
      .slice(0, mostProblems)
      .map(({ line, reason }) => rich`• ${bold(`Baris ${many(line)}`)}: ${reason}`),
    problems.length > mostProblems ? `… dan ${many(problems.length - mostProblems)} lainnya` : null,
  );

/** For staff, always in Indonesian. */
export const stockMessages = {
  buttons: {
    addStock: '➕ Tambah stok',
    asLines: '📄 Isi barisnya',
    asFiles: (count: number): string =>
      count > 1 ? `📎 Tiap file 1 unit (${many(count)})` : '📎 File ini 1 unit',
    backToStock: '⬅️ Stok',
    allStock: '📦 Semua stok',
    publish: (count: number): string => `✅ Masukkan ${many(count)} unit`,
    tryPublish: '🔄 Lanjutkan',
    describeBatch: '🏷️ Beri catatan',
    units: '📃 Lihat unit',
    showUnits: '👁️ Tampilkan',
    hideUnits: '🙈 Sembunyikan',
    olderUnits: '▶️ Lebih lama',
    exportUnits: '📤 Ekspor',
    withdraw: '➖ Tarik unit',
    threshold: '🔔 Batas menipis',
    undoImport: '↩️ Batalkan impor',
    yesUndo: (count: number): string => `↩️ Ya, tarik ${many(count)} unit`,
  },
  stock: {
    title: (total: number): RichText => rich`📦 ${bold('Stok')} (${many(total)})\nPilih produknya 👇`,
    none: rich`📦 Belum ada produk yang dijual per unit. Tambahkan produknya dulu, lalu isi stoknya di sini.`,
    entry: ({ available, name, isHidden }: StockLevel): string =>
      `${isHidden ? '🙈' : available > 0 ? '✅' : '🚫'} ${beforeNumber(name)} (${many(available)})`,
    unknown: rich`🤔 Produk itu sudah tidak ada. Pilih lagi dari daftar stok ya.`,
    unknownBatch: rich`🤔 Batch itu sudah tidak ada. Pilih lagi dari daftar stok ya.`,
    level: ({
      name,
      code: product,
      isHidden,
      available,
      reserved,
      sold,
      threshold,
    }: VariantStock['level']): RichText =>
      lines(
        rich`📦 ${bold(name)}`,
        rich`🏷️ ${code(product)}`,
        isHidden ? '🙈 Tersembunyi: pembeli belum melihatnya' : null,
        '',
        rich`✅ Tersedia: ${bold(many(available))}`,
        rich`⏳ Ditahan pesanan: ${many(reserved)}`,
        rich`🔥 Terjual: ${many(sold)}`,
        rich`🔔 Dikabari kalau tinggal ${many(threshold)} atau kurang`,
      ),
    batchTitle: (count: number): RichText => rich`🗃️ ${bold('Batch')} (${many(count)}), terbaru di atas`,
    batchTab: ({ id, name }: Pick<StockBatch, 'id' | 'name'>): string => `🗃️ ${name ?? `#${String(id)}`}`,
    batchLine: (batch: StockBatch, at: string): RichText =>
      lines(
        rich`🗃️ ${bold(batch.name ?? `#${String(batch.id)}`)} · ${at}`,
        rich`✅ ${many(batch.available)} · ⏳ ${many(batch.reserved)} · 🔥 ${many(batch.sold)}`,
      ),
    batch: (batch: StockBatch, product: string, at: string): RichText =>
      lines(
        rich`📦 ${bold(product)}`,
        rich`🗃️ ${bold(batch.name ?? `Batch #${String(batch.id)}`)}`,
        rich`🏷️ ${code(batch.product)} · 🕒 ${at}`,
        batch.supplier === null ? null : rich`🚚 Pemasok: ${batch.supplier}`,
        batch.cost === null ? null : rich`💵 Modal per unit: ${money(batch.cost)}`,
        '',
        rich`✅ Tersedia: ${bold(many(batch.available))}`,
        rich`⏳ Ditahan pesanan: ${many(batch.reserved)}`,
        rich`🔥 Terjual: ${many(batch.sold)}`,
        batch.takenBack > 0 ? rich`↩️ Ditarik: ${many(batch.takenBack)}` : null,
      ),
    ofVariant: (product: string): RichText => rich`📦 ${bold(product)}`,
    ask: rich`➕ ${bold('Tambah stok')}\n\nTempel unitnya di sini, satu baris satu unit, atau kirim file ${code('.txt')} / ${code('.csv')}. Unit yang lebih dari satu baris dipisah dengan baris ${code('---')}. Panjangnya lebih dari 4.000 huruf? Kirim sebagai file ya.\n\n📎 Yang dijual memang file (PDF, ZIP, gambar, apa saja)? Kirim filenya, boleh beberapa sekaligus: tiap file jadi satu unit. Paling besar 20 MB per file.`,
    notAPhoto: rich`🖼️ Foto dikecilkan di perjalanan, jadi tidak bisa dijual utuh. Kirim gambarnya sebagai ${bold('file')}, atau tempel teksnya.`,
    tooLarge: rich`📁 Filenya terlalu besar: paling besar 20 MB. Pecah jadi beberapa file, lalu kirim lagi ya.`,
    notDownloaded: rich`📁 Filenya belum bisa diambil, jadi belum ada yang berubah. Tunggu sebentar, tekan ${bold('➕ Tambah stok')}, lalu kirim lagi ya.`,
    emptyFile: rich`📭 File itu kosong, jadi tidak ada yang bisa dijual. Cek isinya, lalu kirim lagi ya.`,
    askKind: (names: readonly string[]): RichText =>
      lines(
        rich`📄 ${bold(names.length > 1 ? `${many(names.length)} file teks` : 'File teks')}`,
        ...names.slice(0, mostNames).map((name) => rich`• ${truncate(name, fileNameLimit)}`),
        names.length > mostNames ? `… dan ${many(names.length - mostNames)} lainnya` : null,
        '',
        rich`${bold('Isi barisnya')}: tiap baris di dalamnya jadi satu unit.`,
        rich`${bold(names.length > 1 ? 'Tiap file 1 unit' : 'File ini 1 unit')}: pembeli mendapat filenya utuh.`,
      ),
    pressKind: rich`👆 Pilih dulu: ${bold('📄 Isi barisnya')} atau ${bold('📎 File 1 unit')}. Mau menambah file? Kirim saja.`,
    whichFiles: rich`🤔 File yang tadi sudah tidak ditunggu. Tekan ${bold('➕ Tambah stok')}, lalu kirim lagi ya.`,
    fetching: (file: Pick<GoodsFile, 'name' | 'size'>): RichText => rich`⏳ Mengambil ${fileWords(file)}…`,
    wantsFiles: rich`📎 Kirim filenya sebagai file, atau tekan ${bold('✅ Masukkan')} di atas. Tekan ${bold('❌ Batal')} untuk tidak memasukkan apa pun.`,
    filesPreview: (
      product: string,
      { fresh, repeated, alreadyInStock, alreadySold, bytes, last }: FilesImport,
      name: string,
    ): RichText =>
      lines(
        rich`👀 ${bold('Cek dulu')}: ${bold(product)}`,
        '',
        rich`${lastFile[last]} ${truncate(name, fileNameLimit)}${lastWords[last]}`,
        '',
        rich`🆕 Unit baru: ${bold(`${many(fresh)} file`)}${fresh > 0 ? ` (${fileSize(bytes, 'id')})` : ''}`,
        repeated > 0 ? rich`♻️ Ganda di kirimanmu: ${many(repeated)}` : null,
        alreadyInStock > 0 ? rich`📦 Sudah ada di stok: ${many(alreadyInStock)}` : null,
        alreadySold > 0 ? rich`🔥 Sudah pernah terjual: ${many(alreadySold)}` : null,
        '',
        'Ada lagi? Kirim saja filenya. Belum ada yang di etalase sebelum kamu tekan tombolnya.',
      ),
    notFetched: rich`📁 Filenya belum bisa diambil, jadi belum ada yang berubah. Tunggu sebentar, lalu kirim lagi filenya ya.`,
    unasked: rich`📄 Mau mengisi stok dengan file itu? Pilih produknya dulu, tekan ${bold('➕ Tambah stok')}, lalu kirim lagi filenya 👇`,
    reading: rich`⏳ Membaca unitnya…`,
    gathering: (done: number, all: number): RichText =>
      rich`⏳ Memeriksa dan menyegel unit: ${bold(many(done))} dari ${many(all)}`,
    busy: rich`⏳ Impor yang tadi masih berjalan. Tunggu sampai selesai, atau batalkan dulu ya.`,
    stillBusy: 'Masih berjalan, tunggu sebentar ya ⏳',
    givingUp: 'Oke, dihentikan…',
    notRunning: rich`🤔 Impor ini sudah tidak berjalan, dan tidak ada yang masuk ke stok. Tekan ${bold('➕ Tambah stok')}, lalu kirim unitnya lagi ya.`,
    givenUp: rich`❌ Dibatalkan. Tidak ada unit yang masuk ke stok.`,
    badLines: (problems: readonly LineProblem[]): RichText =>
      rich`🙅 ${bold('Belum ada yang diambil.')} Betulkan baris ini, tekan ${bold('➕ Tambah stok')}, lalu kirim lagi:\n\n${problemLines(problems)}`,
    preview: (
      product: string,
      { fresh, repeated, alreadyInStock, alreadySold }: StockImport,
      suspicions: readonly LineProblem[],
      bad: readonly LineProblem[],
    ): RichText =>
      lines(
        rich`👀 ${bold('Cek dulu')}: ${bold(product)}`,
        '',
        rich`🆕 Unit baru: ${bold(many(fresh))}`,
        repeated > 0 ? rich`♻️ Ganda di kirimanmu: ${many(repeated)}` : null,
        alreadyInStock > 0 ? rich`📦 Sudah ada di stok: ${many(alreadyInStock)}` : null,
        alreadySold > 0 ? rich`🔥 Sudah pernah terjual: ${many(alreadySold)}` : null,
        ...(bad.length === 0
          ? []
          : [
              '',
              rich`🚧 ${bold(`${many(bad.length)} baris tidak bisa dipakai`)} dan dilewati:`,
              problemLines(bad),
            ]),
        ...(suspicions.length === 0
          ? []
          : ['', rich`⚠️ ${bold('Lihat dulu, mungkin bukan ini maksudmu:')}`, problemLines(suspicions)]),
        '',
        fresh > 0
          ? 'Yang ganda dan yang sudah ada dilewati. Masukkan ke etalase?'
          : 'Tidak ada yang baru, jadi tidak ada yang dimasukkan.',
      ),
    publishing: rich`⏳ Memasang unit di etalase…`,
    published: (product: string, added: number): RichText =>
      rich`✅ ${bold(`${many(added)} unit`)} ${product} sudah di etalase dan siap dijual.`,
    units: (product: string, contents: readonly GoodsContent[], isShown: boolean): RichText =>
      contents.length === 0
        ? rich`📃 Tidak ada unit lagi di etalase untuk ${bold(product)}.`
        : lines(
            rich`📃 ${bold(product)} · unit di etalase, terbaru di atas`,
            '',
            ...contents.map((content) =>
              isFile(content) ? rich`• ${fileWords(content)}` : rich`• ${isShown ? code(content) : content}`,
            ),
          ),
    exporting: rich`⏳ Menyiapkan file…`,
    exported: (product: string, count: number): RichText =>
      rich`📤 ${bold(`${many(count)} unit`)} ${product} yang masih di etalase. Jangan dibagikan: isinya barang daganganmu.`,
    exportedFiles: (product: string, count: number): RichText =>
      rich`📤 ${bold(`${many(count)} file`)} ${product} yang masih di etalase. Daftar ini hanya nama dan ukurannya; isi filenya tetap tersegel di toko.`,
    nothingToExport: rich`📤 Tidak ada unit di etalase untuk diekspor.`,
    askWithdraw: rich`➖ Berapa unit terbaru yang mau ditarik dari etalase? Ketik angkanya, misalnya ${code('5')}. Yang ditahan pesanan dan yang terjual tidak ikut.`,
    withdrawal: (product: string, count: number, available: number): RichText =>
      rich`${count > available ? rich`⚠️ Kamu minta ${many(count)}, yang bisa ditarik tinggal ${many(available)}.\n` : ''}➖ Tarik ${bold(`${many(Math.min(count, available))} unit`)} terbaru ${product} (tersedia ${many(available)}). Unitnya dihapus dari toko; ekspor dulu kalau masih perlu.`,
    withdrawn: (count: number): RichText =>
      rich`➖ ${bold(`${many(count)} unit`)} sudah ditarik dari etalase.`,
    askThreshold: rich`🔔 Mau dikabari kalau stoknya tinggal berapa? Ketik angkanya, misalnya ${code('3')}. ${code('0')} berarti hanya saat habis.`,
    notACount: rich`🤔 Itu tidak terbaca sebagai jumlah. Ketik angkanya saja, misalnya ${code('5')}.`,
    count: 'Jumlah',
    importGone: rich`⌛ Kiriman ini sudah dibatalkan atau kedaluwarsa, dan tidak ada yang masuk ke stok. Buka produknya lagi lewat ${bold('📦 Semua stok')}, lalu kirim unitnya ya.`,
    askUndo: (batch: StockBatch, product: string): RichText =>
      batch.available > 0
        ? rich`↩️ Tarik ${bold(`${many(batch.available)} unit`)} yang belum terjual dari ${stockMessagesName(batch)} · ${product}? Yang ditahan pesanan dan yang terjual tetap di tempatnya.`
        : rich`↩️ Tidak ada lagi unit yang bisa ditarik dari ${stockMessagesName(batch)} · ${product}.`,
    undone: ({ removed, reserved }: TakenBack): RichText =>
      lines(
        rich`↩️ ${bold(`${many(removed)} unit`)} sudah ditarik dari etalase.`,
        reserved > 0
          ? rich`⏳ ${many(reserved)} unit masih ditahan pesanan; yang tidak jadi dibayar kembali ke etalase.`
          : null,
      ),
    facts: {
      name: 'Nama',
      supplier: 'Pemasok',
      cost: 'Modal',
      askName: rich`🏷️ Apa nama batch ini? Misalnya ${code('Kiriman Senin')}.`,
      askSupplier: rich`🚚 Dari siapa, atau catatan lain?`,
      askCost: rich`💵 Berapa modal per unit? Ketik nominalnya, misalnya ${code('12.500')}.`,
      summary: (name: string | null, supplier: string | null, cost: Rupiah | null): RichText =>
        lines(
          rich`🏷️ Nama: ${name ?? '-'}`,
          rich`🚚 Pemasok: ${supplier ?? '-'}`,
          rich`💵 Modal per unit: ${cost === null ? '-' : money(cost)}`,
        ),
    },
  },
};

const stockMessagesName = ({ id, name }: StockBatch): RichText =>
  rich`${bold(name ?? `batch #${String(id)}`)}`;
