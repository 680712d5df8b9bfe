import type { AuditEntry, AuditFacts, Fact, FactName } from '../../../../../domain/staff/audit-entry.ts';
import { instant } from '../../../../../domain/instant.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import type { OwnKey } from '../../../core/keyboard.ts';
import { money } from '../../../core/money.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';

type Words = Readonly<Record<string, string>>;

/** What is noted of an action, as staff call it. */
const names: Readonly<Record<FactName, string>> = {
  amount: 'Nominal',
  answer: 'Keputusan',
  anytime: 'Juga di jam tenang',
  approved: 'Disetujui',
  asked: 'Diminta oleh',
  at: 'Waktu',
  beside: 'Varian dari',
  blocked: 'Diblokir',
  broadcast: 'Hak siaran',
  bytes: 'Ukuran (byte)',
  case: 'Kasus',
  catalogue: 'Hak produk',
  category: 'Kategori',
  ceiling: 'Batas nominal',
  characters: 'Huruf',
  cost: 'Modal',
  count: 'Jumlah',
  cut: 'Potongan',
  days: 'Hari',
  description: 'Deskripsi',
  emoji: 'Emoji',
  firstOrderOnly: 'Hanya pesanan pertama',
  from: 'Salinan dari',
  hidden: 'Disembunyikan',
  hours: 'Jam',
  import: 'Kiriman',
  inputs: 'Data dari pembeli',
  isHidden: 'Disembunyikan',
  kind: 'Jenis',
  label: 'Nama varian',
  least: 'Minimal beli',
  level: 'Level',
  levels: 'Harga level',
  line: 'Baris',
  minSpend: 'Minimal belanja',
  money: 'Hak uang',
  most: 'Maksimal beli',
  name: 'Nama',
  note: 'Catatan',
  orders: 'Hak pesanan',
  parked: 'Macet',
  people: 'Hak pembeli',
  perBuyer: 'Per pembeli',
  permissions: 'Hak',
  photo: 'Foto',
  policy: 'Kalau ada klaim',
  price: 'Harga',
  product: 'Produk',
  quota: 'Kuota',
  reason: 'Alasan',
  reference: 'Referensi',
  reports: 'Hak laporan',
  scope: 'Berlaku untuk',
  sent: 'Terkirim',
  settings: 'Hak pengaturan',
  staff: 'Hak staf',
  state: 'Keadaan',
  steps: 'Harga grosir',
  stock: 'Hak stok',
  stopped: 'Dihentikan',
  supplier: 'Pemasok',
  terms: 'S&K',
  text: 'Pesan',
  threshold: 'Batas menipis',
  to: 'Ke',
  unit: 'Unit',
  units: 'Unit',
  until: 'Sampai',
  value: 'Isi',
  vouchers: 'Hak voucher',
  way: 'Arah',
  what: 'Untuk',
  withSteps: 'Termasuk harga grosir',
};

/** Only what the shop itself wrote is put into words: what a person typed is shown as it was typed. */
const values: Readonly<Record<string, Words>> = {
  answer: {
    Deliver: 'barang dikirim',
    Credit: 'masuk saldo',
    RefundOutside: 'direfund di luar toko',
    Replace: 'diganti',
    Refund: 'refund sisa hari',
    Refuse: 'ditolak',
    Replaced: 'diganti',
    Refunded: 'refund sisa hari',
    Refused: 'ditolak',
  },
  policy: { Replace: 'ganti otomatis', AskStaff: 'tanya staf', RefundByDaysLeft: 'refund sisa hari' },
  state: {
    AwaitingPayment: 'belum dibayar',
    Paid: 'lunas',
    Delivered: 'selesai',
    UnderReview: 'dicek',
    Expired: 'lewat waktu',
    Cancelled: 'dibatalkan',
  },
  kind: { unit: 'stok', shared: 'isi bersama', manual: 'dikerjakan manual' },
  scope: {
    All: 'semua produk',
    Categories: 'kategori tertentu',
    Products: 'produk tertentu',
    Variants: 'varian tertentu',
  },
  way: { Up: 'naik', Down: 'turun' },
  to: { Balance: 'saldo', Outside: 'transfer di luar toko' },
  what: {
    Refund: 'refund',
    Adjust: 'ubah saldo',
    RefundClaim: 'refund klaim',
    AnswerCase: 'keputusan kasus',
    Confirm: 'konfirmasi manual',
  },
};

const sums = new Set(['amount', 'ceiling', 'cost', 'cut', 'minSpend', 'price']);
const hiding = new Set(['hidden', 'isHidden']);
const moments = new Set(['at', 'until']);
/** As settings keep a moment: nobody types one so. */
const writtenMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;

const valueOf = (name: string, value: string | number | boolean, clock: StoreClock): string => {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'string')
    return writtenMoment.test(value)
      ? clock.dateTime(instant(Date.parse(value)), 'id-ID')
      : (values[name]?.[value] ?? value);
  if (sums.has(name)) return value < 0 ? `-${money(rupiah(-value))}` : money(rupiah(value));
  return moments.has(name) ? clock.dateTime(instant(value), 'id-ID') : String(value);
};

/** Entries of earlier versions may hold what has another name now; it is shown by its own. */
const nameOf = (name: string): string => new Map<string, string>(Object.entries(names)).get(name) ?? name;

const betweenKeys = ' · ';

const inLabels = (facts: AuditFacts, keys: readonly OwnKey[]): AuditFacts =>
  typeof facts.value === 'string'
    ? {
        ...facts,
        value: facts.value
          .split(betweenKeys)
          .map((key) => keys.find(({ name }) => name === key)?.label ?? key)
          .join(betweenKeys),
      }
    : facts;

/** A keyboard is noted by the names of the shop's own keys; staff read what stands on them. */
export const withKeyLabels = (entry: AuditEntry, keys: readonly OwnKey[]): AuditEntry =>
  entry.subject === 'setting:keyboard'
    ? { ...entry, before: inLabels(entry.before, keys), after: inLabels(entry.after, keys) }
    : entry;

/** What became of it when something was hidden or shown, by the action. */
const shownAgain: Readonly<Record<string, string>> = {
  'product.change': 'Mulai dijual',
  'rating.hide': 'Ditampilkan lagi',
};

/** A change of what is seen has words of its own: nobody reads of a sale in “hidden: no”. */
const turnOf = (action: string, from: Fact | undefined, to: Fact | undefined): string | null => {
  const shown = Object.hasOwn(shownAgain, action) ? shownAgain[action] : undefined;
  if (shown === undefined || typeof from !== 'boolean' || typeof to !== 'boolean' || from === to) return null;
  return to ? 'Disembunyikan dari pembeli' : shown;
};

const isEmpty = (value: Fact | undefined): value is null | undefined | '' =>
  value === undefined || value === null || value === '';

/** One line of facts, without what is empty. */
export const factWords = (facts: AuditFacts, clock: StoreClock): string =>
  Object.entries(facts)
    .flatMap(([name, value]) => (isEmpty(value) ? [] : [`${nameOf(name)}: ${valueOf(name, value, clock)}`]))
    .join(', ');

/** So much is shown of one value: what it became must be seen beside what it was. */
const valueLimit = 80;

/** One line of what an action was about, fact by fact: what stayed or is new, and what came in the place of what. */
export const changeWords = (
  { action, before, after }: Pick<AuditEntry, 'action' | 'before' | 'after'>,
  clock: StoreClock,
): string => {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const shown = (name: string, value: Fact | undefined): string =>
    isEmpty(value) ? '' : truncate(valueOf(name, value, clock), valueLimit);
  return [...new Set([...was.keys(), ...is.keys()])]
    .flatMap((name) => {
      const turn = hiding.has(name) ? turnOf(action, was.get(name), is.get(name)) : null;
      if (turn !== null) return [turn];
      const [from, to] = [shown(name, was.get(name)), shown(name, is.get(name))];
      if (from === '' && to === '') return [];
      const same = from === '' || was.get(name) === is.get(name);
      return [`${nameOf(name)}: ${same ? to : `${from} ➜ ${to === '' ? '–' : to}`}`];
    })
    .join(', ');
};
