import { casesRoutes } from '../cases/routes.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { jobsRoutes } from '../jobs/routes.ts';
import type { BooksDifference } from '../../../../../domain/reconciliation.ts';
import type { EntryKind } from '../../../../../domain/wallet.ts';
import type { OwnerReport } from '../../../../../application/ports/messenger.ts';
import type { Buyer, BuyerId } from '../../../../../domain/buyer.ts';
import type { CaseKind } from '../../../../../domain/open-case.ts';
import { isDeposit, type Order } from '../../../../../domain/order.ts';
import { truncate } from '../../../core/truncate.ts';
import { buttons, message, none, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { bold, code, lines, rich } from '../../../core/rich-text.ts';
import type { Controls, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';
import { incidentText } from './incident.ts';
import { mayDeliver } from '../../../../../domain/case-answer.ts';
import { answerRows } from '../cases/answer-rows.ts';

/** Somebody, as an owner finds them again. */
type Person = { readonly firstName: string; readonly username: string | null; readonly id: BuyerId };

export const personLine = ({ firstName, username, id }: Person): RichText =>
  rich`${truncate(firstName, 64)}${username === null ? '' : ` (@${username})`} · ID ${code(String(id))}`;

/** Whose number it is, as far as it is known. */
export const nameOf = (id: BuyerId, person: Buyer | null): RichText =>
  person === null ? rich`ID ${code(String(id))}` : personLine(person);

export const buyerLine = (buyer: Buyer | null): RichText | null =>
  buyer === null ? null : rich`👤 ${personLine(buyer)}`;

export const itemsOf = (order: Order): string =>
  isDeposit(order)
    ? 'Deposit'
    : truncate(
        order.lines.map(({ quantity, name }) => `${String(quantity)} × ${truncate(name, 40)}`).join(', '),
        300,
      );

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
  PaidThereOnly:
    'uangnya ada di gateway tapi belum tercatat. Sekarang sudah dicatat dan diproses; tidak perlu apa-apa.',
  PaidHereOnly:
    'tercatat lunas, tapi gateway tidak mengonfirmasinya. Cek di dasbor gateway; kalau uangnya memang tidak ada, hubungi pembeli.',
  OtherAmount:
    'nominal di gateway lain dari yang tercatat. Cek di dasbor gateway, lalu betulkan selisihnya lewat 💼 Saldo pembeli.',
  NoWord:
    'gateway tidak memberi jawaban tentang pembayaran ini sejak lebih dari satu jam. Cek di dasbor gateway; kalau uangnya ada, konfirmasi manual lewat /admin. Toko tetap mengecek otomatis.',
  UnknownThere:
    'tercatat lunas, tapi gateway tidak mengenalnya. Pastikan proyek dan kunci API-nya benar, lalu cek di dasbor gateway.',
};

const outOfTheOrdinary = (order: Order): string => {
  if (order.tag !== 'Paid' && order.tag !== 'Delivered') return '';
  const notes = [order.paidFrom === 'Balance' ? 'dari saldo' : '', order.late ? 'bayar terlambat' : ''];
  const said = notes.filter((note) => note !== '');
  return said.length === 0 ? '' : ` · ${said.join(', ')}`;
};

const sale = ({ order, buyer }: OwnerReport, id: string): RichText =>
  order === null
    ? rich`🛒 Terjual: ${code(id)}`
    : rich`🛒 Terjual: ${itemsOf(order)} · ${bold(money(order.total))} · ${buyer === null ? '' : rich`${personLine(buyer)} · `}${code(id)}${outOfTheOrdinary(order)}`;

export const about = (order: Order | null): RichText | null =>
  order === null ? null : rich`📦 ${itemsOf(order)} · ${money(order.total)}`;

const ownerText = (report: OwnerReport, clock: StoreClock): RichText => {
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
        rich`🛠️ Tugas ${code(news.task)} gagal terus dan diparkir. Lihat penyebabnya, betulkan, lalu jalankan lagi.`,
        news.order === null ? null : rich`🧾 Pesanan ${code(news.order)}`,
        buyerLine(buyer),
      );
    case 'Incident':
      return incidentText(news, clock);
    case 'SpamReported':
      return lines(
        rich`🚫 ${bold('Laporan spam')} · ${clock.dateTime(news.at, 'id-ID')}`,
        rich`Nama: ${truncate(news.firstName, 64)}`,
        rich`Username: ${news.username === null ? '-' : `@${news.username}`}`,
        rich`ID: ${code(String(news.person))}`,
      );
  }
};

/** What can be done about it at once. */
const controlsFor = ({ news, order }: OwnerReport): Controls => {
  switch (news.tag) {
    case 'CaseOpened':
      return buttons(...answerRows(news.reference, order !== null && mayDeliver(order)), [
        tap(adminMessages.buttons.details, casesRoutes.case.to({ reference: news.reference })),
      ]);
    case 'BooksDiffer':
      return buttons([tap(adminMessages.buttons.order, adminOrdersRoutes.order.to({ order: news.order }))]);
    case 'JobParked':
      return buttons([tap(adminMessages.buttons.details, jobsRoutes.parked.to())]);
    default:
      return none;
  }
};

/** News for an owner, always in Indonesian. */
export const ownerScreen = (report: OwnerReport, clock: StoreClock): Screen =>
  message(ownerText(report, clock), controlsFor(report));
