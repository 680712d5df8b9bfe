import type { BuyerProfile } from '../../../../../domain/people/block.ts';
import { grouped, money } from '../../../core/money.ts';
import { bold, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const count = (n: number): string => grouped(n, '.');

/** For staff, always in Indonesian. */
export const peopleMessages = {
  buttons: {
    people: '👥 Pembeli',
    searchPeople: '🔍 Cari pembeli',
    ordersOf: '🧾 Pesanannya',
    statementOf: '📒 Mutasi saldo',
    messagePerson: '💬 Kirim pesan',
    blockPerson: '🚫 Blokir',
    unblockPerson: '✅ Buka blokir',
    backToPeople: '⬅️ Daftar pembeli',
  },
  people: {
    title: (total: number): RichText => rich`👥 ${bold('Pembeli')} (${count(total)}), yang terbaru di atas`,
    none: rich`👥 ${bold('Pembeli')}\nBelum ada yang menyapa toko. Bagikan tautan bot-mu, nanti mereka muncul di sini.`,
    found: (text: string): RichText => rich`🔍 Yang cocok dengan ${bold(text)}:`,
    nobody: rich`🤔 Tidak ada yang cocok. Ketik lagi: ID, awal @username, atau awal namanya.`,
    askText: rich`🔍 Ketik ID, @username, atau nama pembelinya. Awalannya saja sudah cukup.`,
    label: 'Siapa',
    since: (at: string): RichText => rich`👋 Pertama datang ${at}`,
    orders: ({ orders, paid }: BuyerProfile): RichText =>
      rich`🧾 ${count(orders)} pesanan, ${bold(`${count(paid)} dibayar`)}`,
    spent: ({ spent }: BuyerProfile): RichText => rich`💸 Total belanja ${bold(money(spent))}`,
    balance: ({ balance }: BuyerProfile): RichText => rich`💼 Saldo ${bold(money(balance))}`,
    claims: ({ claims }: BuyerProfile): RichText => rich`🛡️ ${count(claims)} klaim garansi`,
    blocked: (reason: string, at: string, by: RichText): RichText =>
      rich`🚫 ${bold('Diblokir')} ${at} oleh ${by}\nAlasan: ${reason}`,
    askReason: rich`🚫 Apa alasannya diblokir? Hanya staf yang membacanya. Pesanan yang sudah ada tetap diproses.`,
    isBlocked: rich`🚫 ${bold('Diblokir.')} Dia tidak bisa membuat pesanan baru; yang sudah ada tetap diproses.`,
    isUnblocked: rich`✅ ${bold('Blokirnya dibuka.')} Dia bisa memesan lagi.`,
    cannotBlock: rich`👑 Pemilik toko dan dirimu sendiri tidak bisa diblokir.`,
    askMessage: rich`💬 Ketik pesannya. Dikirim atas nama toko, persis seperti yang kamu tulis.`,
    messageLabel: 'Pesan',
    messageSummary: (text: string): RichText => rich`💬 Yang dibaca pembeli:\n\n${text}`,
    sent: rich`📨 ${bold('Pesan dikirim.')} Kalau dia memblokir bot, pesannya tidak sampai.`,
    tooLong: (most: number): RichText =>
      rich`✂️ Terlalu panjang: paling banyak ${count(most)} huruf. Ketik lagi.`,
  },
};
