import type { BuyerProfile } from '../../../../../domain/people/block.ts';
import { grouped, money } from '../../../core/money.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';
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
    levelOf: '🏷️ Level',
    newLevel: '➕ Level baru',
    noLevel: 'Tanpa level',
    blockPerson: '🚫 Blokir',
    unblockPerson: '✅ Buka blokir',
    backToPerson: '⬅️ Pembeli ini',
    backToPeople: '⬅️ Daftar pembeli',
  },
  people: {
    title: (total: number): RichText => rich`👥 ${bold('Pembeli')} (${count(total)}), terbaru di atas`,
    none: rich`👥 ${bold('Pembeli')}\nBelum ada yang menyapa toko. Bagikan tautan botmu, nanti mereka muncul di sini.`,
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
    level: (name: string): RichText => rich`🏷️ Level ${bold(name)}: belanja dengan harga level ini`,
    chooseLevel: (name: string): RichText =>
      rich`🏷️ ${bold(`Level ${name}`)}\nPilih levelnya. Harga tiap level diatur di produk lewat 🏷️ Harga level. Pesanan yang sudah dibuat tetap memakai harganya.`,
    askLevel: rich`🏷️ Apa nama levelnya? Misalnya ${code('reseller')} atau ${code('agen-vip')}: paling panjang 24 huruf, angka, atau tanda hubung.`,
    levelLabel: 'Level',
    isOnLevel: (level: string | null): RichText =>
      level === null
        ? rich`🏷️ ${bold('Levelnya dilepas.')} Dia kembali memakai harga biasa, dan sudah diberi tahu.`
        : rich`🏷️ ${bold(`Sekarang ${level}.`)} Dia sudah diberi tahu; harganya langsung berlaku.`,
    levelAsBefore: rich`🏷️ Levelnya memang sudah itu, jadi tidak ada yang berubah.`,
    notYourself: rich`🤔 Levelmu sendiri tidak bisa kamu atur. Minta staf lain atau pemilik toko ya.`,
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
