import type { RichText } from '../../core/screen.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import type { EntryKind } from '../../../../domain/balance/wallet.ts';
import { bold, code, rich } from '../../core/rich-text.ts';
import { money } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';

const id = {
  keys: {
    deposit: '💼 Deposit',
  },
  buttons: {
    topUp: '➕ Isi Saldo',
    deposits: '🧾 Riwayat deposit',
    ledger: '📒 Mutasi',
  },
  commands: {
    saldo: 'Saldo dan deposit kamu',
  },
  wallet: {
    title: (balance: Rupiah): RichText => rich`💼 ${bold('Saldo kamu')}: ${bold(money(balance))}`,
    intro: rich`Saldo bisa dipakai buat bayar pesanan apa aja: sekali tekan, barangnya langsung dikirim ⚡`,
    askAmount: (min: Rupiah, max: Rupiah): RichText =>
      rich`➕ ${bold('Mau isi saldo berapa?')}\nPilih nominalnya, atau ketik sendiri, misalnya ${code('75.000')} atau ${code('75rb')}.\n\nDari ${money(min)} sampai ${money(max)} ya.`,
    outsideLimits: (min: Rupiah, max: Rupiah): RichText =>
      rich`🙏 Isi saldo cuma bisa dari ${bold(money(min))} sampai ${bold(money(max))}. Ketik nominal lain ya.`,
    notAnAmount: rich`🤔 Itu belum kebaca sebagai nominal. Ketik lagi ya, misalnya ${code('50.000')}, atau pilih di bawah 👇`,
    /** On a button. */
    topUpBy: (amount: Rupiah): string => `➕ Isi ${money(amount)}`,
    depositsTitle: rich`🧾 ${bold('Riwayat deposit kamu')}`,
    noDeposits: rich`🧾 Kamu belum pernah deposit. Yuk, isi saldo dulu!`,
    depositsHint: rich`Tekan nomornya buat lanjut bayar 👇`,
    depositStatus: {
      Done: '✅ Masuk',
      Open: '⏳ Menunggu pembayaran',
      Unchecked: '⏳ Belum bisa dicek',
      Closed: '✖️ Ditutup',
    } satisfies Readonly<Record<'Done' | 'Open' | 'Unchecked' | 'Closed', string>>,
    ledgerTitle: (balance: Rupiah): RichText =>
      rich`📒 ${bold('Mutasi saldo')}\nSaldo sekarang: ${bold(money(balance))}`,
    noEntries: rich`Belum ada mutasi.`,
    kinds: {
      OrderPaid: 'Bayar pesanan',
      Deposited: 'Deposit',
      PaidLate: 'Bayar terlambat, barang habis',
      Overpaid: 'Kelebihan bayar',
      PaidTwice: 'Dibayar dua kali',
      CaseCredited: 'Pembayaran yang dicek admin',
      Refunded: 'Pengembalian dana',
      ByOwner: 'Diubah admin',
      CodeRedeemed: 'Kode saldo ditukar',
    } satisfies Readonly<Record<EntryKind, string>>,
  },
};

const en: typeof id = {
  keys: {
    deposit: '💼 Top Up',
  },
  buttons: {
    topUp: '➕ Add Money',
    deposits: '🧾 Past top-ups',
    ledger: '📒 Statement',
  },
  commands: {
    saldo: 'Your balance and top-ups',
  },
  wallet: {
    title: (balance) => rich`💼 ${bold('Your balance')}: ${bold(money(balance))}`,
    intro: rich`Your balance pays for any order: one tap, and the goods are on their way ⚡`,
    askAmount: (min, max) =>
      rich`➕ ${bold('How much would you like to add?')}\nPick an amount or type one, such as ${code('75.000')} or ${code('75k')}.\n\nFrom ${money(min)} to ${money(max)}, please.`,
    outsideLimits: (min, max) =>
      rich`🙏 You can add from ${bold(money(min))} to ${bold(money(max))} at a time. Please type another amount.`,
    notAnAmount: rich`🤔 I couldn't read that as an amount. Type it again, like ${code('50.000')}, or pick one 👇`,
    topUpBy: (amount) => `➕ Add ${money(amount)}`,
    depositsTitle: rich`🧾 ${bold('Your top-ups')}`,
    noDeposits: rich`🧾 You haven't topped up yet. Go on, add some money!`,
    depositsHint: rich`Tap a number to continue paying 👇`,
    depositStatus: {
      Done: '✅ Arrived',
      Open: '⏳ Awaiting payment',
      Unchecked: "⏳ Can't be checked yet",
      Closed: '✖️ Closed',
    },
    ledgerTitle: (balance) => rich`📒 ${bold('Statement')}\nYour balance now: ${bold(money(balance))}`,
    noEntries: rich`No entries yet.`,
    kinds: {
      OrderPaid: 'Order paid',
      Deposited: 'Top-up',
      PaidLate: 'Late payment, sold out',
      Overpaid: 'Paid too much',
      PaidTwice: 'Paid twice',
      CaseCredited: 'Payment checked by an admin',
      Refunded: 'Refund',
      ByOwner: 'Changed by an admin',
      CodeRedeemed: 'Code redeemed',
    },
  },
};

export const walletMessages: Messages<typeof id> = { id, en };
