import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { RichText } from '../../../core/screen.ts';
import { money } from '../../../core/money.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';

/** For staff, always in Indonesian. */
export const balancesMessages = {
  buttons: {
    find: '🔍 Cari pembeli',
    statement: '📒 Mutasi saldo',
    add: '➕ Tambah',
    take: '➖ Kurangi',
  },
  balances: {
    title: (people: number, sum: Rupiah): RichText =>
      rich`💼 ${bold('Saldo pembeli')}\n${people} orang, semuanya ${bold(money(sum))}`,
    none: rich`💼 Belum ada pembeli yang punya saldo.`,
    askPerson: rich`🔍 Ketik ID atau @username pembeli.`,
    unknownPerson: rich`🤔 Pembeli itu belum pernah menyapa toko. Coba ketik lagi: ID atau @username.`,
    balance: (balance: Rupiah): RichText => rich`💼 Saldo: ${bold(money(balance))}`,
    noEntries: rich`Belum ada mutasi.`,
    by: (who: string): string => `oleh ${who}`,
    madeBy: (who: string): string => `kode dibuat ${who}`,
    askAmount: (sign: 1 | -1): RichText =>
      sign > 0
        ? rich`➕ Mau ditambah berapa? Ketik nominalnya, misalnya ${code('50.000')} atau ${code('50rb')}.`
        : rich`➖ Mau dikurangi berapa? Ketik nominalnya, misalnya ${code('50.000')} atau ${code('50rb')}.`,
    askReason: rich`✍️ Apa alasannya? Tersimpan di mutasi. Pembeli hanya melihat jumlahnya.`,
    summary: (amount: number, sum: string, before: Rupiah): RichText =>
      amount > 0
        ? rich`➕ Tambah saldo ${bold(sum)} (sekarang ${money(before)})`
        : rich`➖ Kurangi saldo ${bold(sum)} (sekarang ${money(before)})`,
    overdrawn: (balance: Rupiah): RichText =>
      rich`🙅 Saldonya tinggal ${bold(money(balance))}, tidak cukup untuk dikurangi sebanyak itu. Tidak ada yang berubah.`,
    done: rich`✅ ${bold('Saldo sudah diubah.')} Pembeli dikabari.`,
  },
};
