import type { VoucherUseState } from '../../../../../domain/voucher/voucher-use.ts';
import type { Voucher } from '../../../../../domain/voucher/voucher.ts';
import { grouped, money } from '../../../core/money.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const cutOf = ({ cut }: Pick<Voucher, 'cut'>): string => {
  if (cut.tag === 'Amount') return money(cut.amount);
  return `${String(cut.percent)}%${cut.ceiling === null ? '' : ` maks ${money(cut.ceiling)}`}`;
};

const states: Readonly<Record<VoucherUseState, string>> = {
  Reserved: '⏳ belum dibayar',
  Redeemed: '✅ terpakai',
  Returned: '↩️ kembali',
};

/** For staff, always in Indonesian. */
export const vouchersMessages = {
  buttons: {
    vouchers: '🎟️ Voucher',
    newVoucher: '➕ Voucher baru',
    stopVoucher: '⏹️ Hentikan',
    stopSurely: '⏹️ Ya, hentikan',
    backToVoucher: '⬅️ Tetap jalan',
    toVouchers: '⬅️ Voucher',
    copyCode: '📋 Salin kode',
    copyLink: '🔗 Salin tautan',
    codes: '🎁 Kode saldo',
    newCodes: '➕ Kode saldo baru',
  },
  vouchers: {
    title: (total: number): RichText => rich`🎟️ ${bold('Voucher')} (${grouped(total, '.')}), terbaru di atas`,
    none: rich`🎟️ ${bold('Voucher')}\nBelum ada. Buat yang pertama, lalu bagikan kodenya ke pembeli 👇`,
    entry: (voucher: Voucher, stopped: boolean, used: number): string =>
      `${stopped ? '⏹️' : '🎟️'} ${voucher.code} · ${cutOf(voucher)} · ${grouped(used, '.')}${voucher.quota === null ? '' : `/${grouped(voucher.quota, '.')}`} terpakai`,
    head: (voucher: Pick<Voucher, 'code'>): RichText => rich`🎟️ ${code(voucher.code)}`,
    cut: (voucher: Pick<Voucher, 'cut'>): RichText => rich`💸 Potongan: ${bold(cutOf(voucher))}`,
    minSpend: (voucher: Pick<Voucher, 'minSpend'>): RichText =>
      rich`🛒 Minimal belanja: ${money(voucher.minSpend)}`,
    scope: (words: string): RichText => rich`🎯 Berlaku untuk: ${words}`,
    all: 'semua produk',
    quota: (quota: number | null): RichText =>
      rich`🔢 Kuota: ${quota === null ? 'tanpa batas' : grouped(quota, '.')}`,
    perBuyer: (count: number | null): RichText =>
      rich`👤 Per pembeli: ${count === null ? 'tanpa batas' : `${grouped(count, '.')} kali`}`,
    firstOrderOnly: rich`🌱 Hanya untuk pesanan pertama`,
    withoutSteps: rich`📉 Tidak berlaku bersama harga grosir`,
    from: (day: string): RichText => rich`🗓️ Mulai ${day}`,
    until: (day: string): RichText => rich`🗓️ Sampai ${day}`,
    stoppedAt: (moment: string): RichText =>
      rich`⏹️ Dihentikan ${moment}. Pesanan yang sudah memakainya tetap berlaku.`,
    usage: (redeemed: number, reserved: number): RichText =>
      rich`📊 Terpakai ${bold(grouped(redeemed, '.'))}, belum dibayar ${grouped(reserved, '.')}`,
    link: (voucher: Pick<Voucher, 'code'>, link: string | null): RichText =>
      link === null
        ? rich`🔗 Tautannya alamat botmu ditambah ini: ${code(`?start=v_${voucher.code}`)}`
        : rich`🔗 Tautannya: ${code(link)}`,
    use: (order: string, state: VoucherUseState, discount: string, moment: string): RichText =>
      rich`${code(order)} · ${states[state]} · -${discount} · ${moment}`,
    created: (voucher: Voucher): RichText =>
      rich`✅ Voucher ${code(voucher.code)} jadi. Bagikan kodenya, atau tautannya 👇`,
    stopped: rich`⏹️ Voucher dihentikan. Pesanan yang sudah memakainya tetap berlaku.`,
    sureToStop: (text: string): RichText =>
      rich`⏹️ Hentikan voucher ${code(text)}? Tidak bisa dijalankan lagi, tapi kamu bisa membuat yang baru. Pesanan yang sudah memakainya tetap berlaku.`,
    unknown: rich`🤔 Voucher itu tidak ada. Pilih lagi dari daftar ya.`,
    taken: (text: string): RichText => rich`⚠️ Kode ${code(text)} sudah pernah dipakai. Ketik kode lain 👇`,
    unknownInScope: (names: readonly string[]): RichText =>
      rich`⚠️ Tidak ketemu di etalase: ${bold(names.join(', '))}. Ketik lagi 👇`,
    madeForYou: rich`🎲 Kode: dibuatkan`,
    noMinSpend: rich`🛒 Minimal belanja: tidak ada`,
    always: rich`🗓️ Berlaku sekarang juga, sampai dihentikan`,
    canChange: rich`✏️ Tinggal dibuat, atau ubah dulu syaratnya lewat tombol di bawah.`,
    labels: {
      code: 'Kode',
      cut: 'Potongan',
      minSpend: 'Minimal belanja',
      scope: 'Berlaku untuk',
      quota: 'Kuota',
      perBuyer: 'Per pembeli',
      firstOrderOnly: 'Pesanan pertama',
      withSteps: 'Harga grosir',
      dates: 'Tanggal',
    },
    ask: {
      code: rich`🎟️ ${bold('Kodenya apa?')} 3–24 huruf atau angka, misalnya ${code('COBA10')}. Lewati kalau mau dibuatkan.`,
      cut: rich`💸 ${bold('Potongannya berapa?')} Misalnya ${code('10%')}, ${code('10% maks 20rb')}, atau ${code('5rb')}.`,
      minSpend: rich`🛒 ${bold('Minimal belanja berapa?')} Dihitung dari produk yang kena voucher. Lewati kalau bebas.`,
      scope: rich`🎯 ${bold('Berlaku untuk apa?')} Misalnya ${code('kategori: Streaming')}, ${code('produk: NETFLIX-1M')} (semua variannya), atau ${code('varian: NETFLIX-1M, NETFLIX-3M')}. Lewati kalau semua produk.`,
      quota: rich`🔢 ${bold('Bisa dipakai berapa kali semuanya?')} Lewati kalau tanpa batas.`,
      perBuyer: rich`👤 ${bold('Berapa kali per pembeli?')} Lewati kalau tanpa batas.`,
      firstOrderOnly: rich`🌱 ${bold('Hanya untuk pesanan pertama?')} Lewati kalau untuk semua.`,
      withSteps: rich`📉 ${bold('Boleh digabung dengan harga grosir?')} Lewati kalau boleh.`,
      dates: rich`🗓️ ${bold('Berlaku sampai tanggal berapa?')} Misalnya ${code('31/12/2026')}, atau ${code('1/12/2026 - 31/12/2026')}. Lewati kalau tanpa batas.`,
    },
    bad: {
      code: rich`🤔 Kodenya 3–24 huruf atau angka (boleh - dan _), misalnya ${code('COBA10')}.`,
      cut: rich`🤔 Tulis persen dari 1 sampai 100 atau nominal, misalnya ${code('10%')}, ${code('10% maks 20rb')}, atau ${code('5rb')}.`,
      count: rich`🤔 Tulis angka dari 1 sampai 1.000.000, misalnya ${code('100')}.`,
      scope: rich`🤔 Tulis jenisnya, titik dua, lalu namanya (paling banyak 20), misalnya ${code('kategori: Streaming')} atau ${code('varian: NETFLIX-1M')}.`,
      dates: rich`🤔 Tulis tanggal seperti ${code('31/12/2026')} atau ${code('1/12/2026 - 31/12/2026')}, yang mulai dulu.`,
      yes: rich`🤔 Jawab ${code('ya')} atau ${code('tidak')} ya.`,
    },
    codes: {
      title: (total: number): RichText =>
        rich`🎁 ${bold('Kode saldo')} (${grouped(total, '.')}), terbaru di atas`,
      none: rich`🎁 ${bold('Kode saldo')}\nBelum ada. Setiap kode mengisi saldo pembeli yang menukarnya, satu kali 👇`,
      entry: (text: string, amount: string, redeemed: string | null): RichText =>
        rich`${code(text)} · ${amount} · ${redeemed === null ? '⏳ belum ditukar' : `✅ ditukar ${redeemed}`}`,
      made: (count: number, amount: string): RichText =>
        rich`✅ ${bold(`${grouped(count, '.')} kode saldo`)} senilai ${bold(amount)} jadi:`,
      once: rich`⚠️ Simpan sekarang: kodenya hanya tampil sekali ini. Pembeli menukarnya lewat 🎟️ Gunakan Kupon di keranjang.`,
      summary: (count: number, amount: string, all: string): RichText =>
        rich`🎁 ${bold(grouped(count, '.'))} kode × ${bold(amount)} = ${bold(all)}`,
      aboveCeiling: rich`🧢 Itu di atas batas nominalmu. Kurangi jumlahnya, atau minta pemilik toko membuatnya.`,
      askCount: rich`🔢 ${bold('Berapa kode?')} Paling banyak 50 sekali buat.`,
      badCount: rich`🤔 Tulis angka dari 1 sampai 50, misalnya ${code('10')}.`,
      askAmount: rich`💰 ${bold('Setiap kode isinya berapa?')} Misalnya ${code('10rb')}.`,
      amount: 'Isi',
      count: 'Jumlah',
    },
    yes: 'Ya',
    no: 'Tidak',
  },
};
