import type { BooksDifference } from '../../../domain/reconciliation.ts';
import type { EntryKind } from '../../../domain/wallet.ts';
import type { OwnerReport } from '../../../application/ports/messenger.ts';
import type { Buyer, BuyerId } from '../../../domain/buyer.ts';
import type { CaseKind } from '../../../domain/open-case.ts';
import type { Order } from '../../../domain/order.ts';
import { clip } from '../clip.ts';
import { message } from '../make-screen.ts';
import { money } from '../money.ts';
import { bold, code, lines, rich } from '../rich-text.ts';
import type { RichText, Screen } from '../screen.ts';
import type { ShopClock } from '../shop-clock.ts';

type Person = { readonly firstName: string; readonly username: string | null; readonly id: BuyerId };

const personLine = ({ firstName, username, id }: Person): RichText =>
  rich`${clip(firstName, 64)}${username === null ? '' : ` (@${username})`} · ID ${code(String(id))}`;

const buyerLine = (buyer: Buyer | null): RichText | null =>
  buyer === null ? null : rich`👤 ${personLine(buyer)}`;

const itemsOf = (order: Order): string =>
  clip(order.lines.map(({ quantity, name }) => `${String(quantity)} × ${clip(name, 40)}`).join(', '), 300);

const meaning: Readonly<Record<CaseKind, string>> = {
  Underpaid:
    'Bayarnya kurang: barang belum dikirim, stoknya masih ditahan. Putuskan: kirim atau kembalikan uangnya.',
  Overpaid: 'Bayarnya lebih: barang tetap dikirim, kelebihannya belum dikembalikan ke pembeli.',
  PaidLate: 'Dibayar setelah pesanan ditutup: barang belum dikirim. Putuskan: kirim atau kembalikan uangnya.',
  PaidTwice: 'Dibayar dua kali: barang cukup dikirim sekali, uang yang ini belum dikembalikan ke pembeli.',
};

const creditedFor: Readonly<Record<EntryKind, string>> = {
  OrderPaid: 'pembayaran pesanan.',
  Deposited: 'deposit.',
  PaidLate: 'dibayar terlambat, stoknya sudah habis.',
  Overpaid: 'kelebihan bayar.',
  PaidTwice: 'pesanan dibayar dua kali.',
  CaseCredited: 'kasus dijawab.',
  Refunded: 'pengembalian dana.',
  ByOwner: 'diubah admin.',
};

const differences: Readonly<Record<BooksDifference, string>> = {
  PaidThereOnly: 'uangnya ada di gateway tapi belum tercatat. Sekarang sudah dicatat.',
  PaidHereOnly: 'tercatat lunas, tapi gateway tidak mengonfirmasinya.',
  OtherAmount: 'nominal di gateway lain dari yang tercatat.',
  UnknownThere: 'tercatat lunas, tapi gateway tidak mengenalnya.',
};

const sale = ({ order, buyer }: OwnerReport, id: string): RichText =>
  order === null
    ? rich`🛒 Terjual: ${code(id)}`
    : rich`🛒 Terjual: ${itemsOf(order)} · ${bold(money(order.total))} · ${buyer === null ? '' : rich`${personLine(buyer)} · `}${code(id)}`;

const about = (order: Order | null): RichText | null =>
  order === null ? null : rich`📦 ${itemsOf(order)} · ${money(order.total)}`;

const ownerText = (report: OwnerReport, clock: ShopClock): RichText => {
  const { news, order, buyer } = report;
  switch (news.tag) {
    case 'SaleMade':
      return sale(report, news.order);
    case 'CaseOpened':
      return lines(
        rich`💸 ${bold(`Perlu dicek: ${money(news.amount)}`)} untuk pesanan ${code(news.order)}`,
        meaning[news.kind],
        about(order),
        buyerLine(buyer),
        rich`🔖 Referensi pembayaran: ${code(news.reference)}`,
      );
    case 'MoneyCredited':
      return lines(
        rich`💼 ${bold(money(news.amount))} masuk ke saldo pembeli: ${creditedFor[news.kind]}`,
        about(order),
        buyerLine(buyer),
        rich`🔖 Referensi pembayaran: ${code(news.reference)}`,
      );
    case 'BooksDiffer':
      return lines(
        rich`📒 ${bold('Pembukuan berbeda dengan gateway!')} Pembayaran ${code(news.reference)}: ${differences[news.difference]}`,
        about(order),
        buyerLine(buyer),
      );
    case 'BooksBroken':
      return lines(
        rich`🚨 ${bold('Pembukuan tidak seimbang!')} Aturan ${code(news.invariant)} dilanggar oleh ${code(news.subject)}. Jalankan ${code('npm run doctor -- --books')}.`,
      );
    case 'BuyerUnreachable':
      return lines(
        rich`📵 Pembeli pesanan ${code(news.order)} tidak bisa dihubungi (bot diblokir). Barangnya tetap miliknya dan dikirim begitu dia kembali dan menekan /start.`,
        about(order),
        buyerLine(buyer),
      );
    case 'DeliveryOverdue':
      return lines(
        rich`⏰ ${bold('Barang terlambat dikirim!')} Pesanan ${code(news.order)} sudah lunas lebih dari satu menit. Pengiriman sedang dicoba lagi.`,
        about(order),
        buyerLine(buyer),
      );
    case 'SandboxPayment':
      return lines(
        rich`🚨 ${bold('Mode pembayaran tidak cocok!')} Pembayaran ${code(news.reference)} untuk pesanan ${code(news.order)} ditolak: sandbox dan toko live tertukar. Tidak ada barang yang dikirim. Periksa proyek Pakasir-mu.`,
        buyerLine(buyer),
      );
    case 'JobParked':
      return lines(
        rich`🛠️ Tugas ${code(news.task)} gagal terus dan diparkir. Lihat log untuk penyebabnya.`,
        news.order === null ? null : rich`🧾 Pesanan ${code(news.order)}`,
        buyerLine(buyer),
      );
    case 'SpamReported':
      return lines(
        rich`🚫 ${bold('Laporan spam')} · ${clock.dateTime(news.at, 'id-ID')}`,
        rich`Nama: ${clip(news.firstName, 64)}`,
        rich`Username: ${news.username === null ? '-' : `@${news.username}`}`,
        rich`ID: ${code(String(news.person))}`,
      );
  }
};

/** News for an owner, always in Indonesian. */
export const ownerScreen = (report: OwnerReport, clock: ShopClock): Screen =>
  message(ownerText(report, clock));
