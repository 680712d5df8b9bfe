import type { PeriodName } from '../../../../../domain/reports/period.ts';
import type { RecapKind } from '../../../../../domain/reports/recap.ts';
import { bold, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const periods: Readonly<Record<PeriodName, string>> = {
  Today: 'Hari ini',
  Week: '7 hari',
  Month: '30 hari',
  Year: '12 bulan',
  LastWeek: 'Minggu lalu',
  LastMonth: 'Bulan lalu',
};

const against: Readonly<Record<PeriodName, string>> = {
  Today: 'kemarin pada jam yang sama',
  Week: '7 hari sebelumnya',
  Month: '30 hari sebelumnya',
  Year: '12 bulan sebelumnya',
  LastWeek: 'minggu sebelumnya',
  LastMonth: 'bulan sebelumnya',
};

const recaps: Readonly<Record<RecapKind, string>> = {
  Daily: 'harian',
  Weekly: 'mingguan, hari Senin',
  Monthly: 'bulanan, tanggal 1',
};

/** For staff, always in Indonesian. */
export const reportsMessages = {
  buttons: {
    reports: '📊 Laporan',
    table: '📄 CSV',
    recaps: '🔔 Ringkasan otomatis',
    period: (name: PeriodName, chosen: boolean): string => (chosen ? `• ${periods[name]}` : periods[name]),
    mute: (kind: RecapKind): string => `🔔 ${recaps[kind]}: aktif`,
    unmute: (kind: RecapKind): string => `🔕 ${recaps[kind]}: senyap`,
    muteThis: '🔕 Senyapkan ringkasan ini',
    backToReport: '⬅️ Laporan',
  },
  reports: {
    title: (name: PeriodName): string => `Laporan ${periods[name].toLowerCase()}`,
    heading: (name: PeriodName, span: string): RichText =>
      rich`📊 ${bold(`Laporan ${periods[name].toLowerCase()}`)} · ${span}`,
    against: (name: PeriodName): RichText => rich`Dibandingkan ${against[name]}.`,
    revenue: (amount: string, change: string): RichText => rich`💰 Omzet: ${bold(amount)}${change}`,
    orders: (count: string, change: string, average: string): RichText =>
      rich`🧾 Pesanan lunas: ${bold(count)}${change} · rata-rata ${average}`,
    refunded: (amount: string): RichText => rich`↩️ Refund: ${amount}`,
    buyers: (fresh: string, returning: string): RichText =>
      rich`👥 Pembeli: ${bold(fresh)} baru, ${bold(returning)} kembali`,
    funnel: (cards: string, carts: string, invoices: string, paid: string, rate: string): RichText =>
      rich`🧭 Kartu ${cards} → keranjang ${carts} → tagihan ${invoices} → lunas ${bold(paid)}${rate}`,
    profit: (amount: string, units: string): RichText =>
      rich`📈 Untung: ${bold(amount)} dari ${units} unit yang modalnya tercatat`,
    owed: (amount: string): RichText => rich`💼 Saldo pembeli (utang toko): ${amount}`,
    best: rich`🏆 ${bold('Terlaris')}`,
    bestVariants: rich`🏷️ ${bold('Varian terlaris')}`,
    bestRow: (place: number, name: string, quantity: string, amount: string): RichText =>
      rich`${String(place)}. ${name} · ${quantity}× · ${amount}`,
    none: rich`Belum ada penjualan di periode ini. Bagikan tautan produkmu, lalu lihat lagi nanti.`,
    noPicture: rich`🖼️ Gambarnya tidak bisa dibuat sekarang; angkanya tetap benar.`,
    chart: {
      bars: 'Omzet (Rp)',
      line: 'Pesanan',
      best: 'Terlaris',
      empty: 'Belum ada penjualan',
    },
    alt: (title: string, revenue: string, orders: string): string =>
      `Grafik ${title}: omzet ${revenue}, ${orders} pesanan`,
    file: (name: PeriodName): string => `laporan-${periods[name].toLowerCase().replace(/ /g, '-')}.csv`,
    fileCaption: (name: PeriodName): RichText =>
      rich`📄 Angka ${periods[name].toLowerCase()} untuk Excel atau Google Sheets.`,
    columns: {
      section: 'bagian',
      name: 'nama',
      value: 'nilai',
      before: 'sebelumnya',
      quantity: 'jumlah',
    },
    rows: {
      figures: 'angka',
      points: 'waktu',
      products: 'produk',
      variants: 'varian',
      revenue: 'omzet',
      orders: 'pesanan',
      average: 'rata-rata',
      refunded: 'refund',
      newBuyers: 'pembeli baru',
      returningBuyers: 'pembeli kembali',
      profit: 'untung',
      unitsOfKnownCost: 'unit dengan modal',
      cards: 'kartu dilihat',
      carts: 'keranjang',
      invoices: 'tagihan',
      paid: 'lunas',
      owed: 'saldo pembeli',
    },
    recapsTitle: rich`🔔 ${bold('Ringkasan otomatis')}\nDikirim ke chat ini. Tekan untuk menyenyapkan atau mengaktifkan. Jamnya ada di ⚙️ Pengaturan.`,
    muted: '🔕 Ringkasan ini tidak dikirim lagi.',
    unmuted: '🔔 Ringkasan ini dikirim lagi.',
  },
};
