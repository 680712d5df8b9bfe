import type {
  ClaimAnswer,
  ClaimReason,
  WarrantyPolicy,
  WarrantyTerms,
} from '../../../../../domain/warranty/warranty.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import { money } from '../../../core/money.ts';
import { bold, code, lines, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const policies: Readonly<Record<WarrantyPolicy, string>> = {
  Replace: '🔁 Ganti otomatis',
  AskStaff: '🙋 Tanya staf',
  RefundByDaysLeft: '💼 Refund sisa hari',
};

const reasons: Readonly<Record<ClaimReason, string>> = {
  NotWorking: 'Tidak bisa dipakai',
  Stopped: 'Tadinya bisa, sekarang mati',
  WrongGoods: 'Barangnya salah',
  Other: 'Lainnya',
};

const outcome = (answer: ClaimAnswer): string => {
  switch (answer.tag) {
    case 'Replaced':
      return '🔁 Unit diganti';
    case 'Refunded':
      return `💼 ${money(answer.amount)} ke saldo`;
    case 'Refused':
      return '🙅 Ditolak';
  }
};

/** For staff, always in Indonesian. */
export const claimsMessages = {
  buttons: {
    claims: '🛡️ Klaim garansi',
    warranty: '🛡️ Garansi',
    replaceUnit: '🔁 Ganti',
    refundUnit: '💼 Refund sisa hari',
    refuseClaim: '🙅 Tolak',
    answeredClaims: '✅ Sudah dijawab',
    openClaims: '⏳ Masih menunggu',
  },
  claims: {
    title: (count: string): RichText => rich`🛡️ ${bold(`${count} klaim menunggu`)}`,
    none: rich`👍 Tidak ada klaim garansi yang menunggu.`,
    opened: (order: string): RichText =>
      rich`🛡️ ${bold('Klaim garansi')} untuk pesanan ${code(order)}. Ganti, refund sisa hari, atau tolak?`,
    settled: (order: string, reason: ClaimReason, refunded: Rupiah | null): RichText =>
      lines(
        rich`🛡️ ${bold('Klaim garansi dijawab otomatis')} · pesanan ${code(order)}`,
        rich`💬 ${reasons[reason]}`,
        refunded === null
          ? rich`🔁 Unitnya hangus dan sudah diganti dari stok.`
          : rich`💼 ${bold(money(refunded))} untuk sisa hari masuk ke saldo pembeli.`,
      ),
    shown: (order: string): RichText =>
      rich`📷 ${bold('Foto untuk klaim garansi')} pesanan ${code(order)}. Ganti, refund sisa hari, atau tolak?`,
    shownInGroup: rich`📷 Fotonya dibuka lewat 🔎 Detail, oleh yang berhak menjawab klaim.`,
    photoOf: (unit: number): string => `Foto klaim garansi untuk unit ${String(unit)}`,
    caption: (words: string): RichText => rich`📝 “${words}”`,
    unit: (unit: number, name: string): string => `${name} · unit ${String(unit)}`,
    waiting: (
      name: string,
      unit: number,
      buyer: string | null,
      reason: ClaimReason,
      at: string,
      hasPhoto: boolean,
    ): RichText =>
      lines(
        rich`📦 ${bold(name)} · unit ${String(unit)}`,
        rich`👤 ${buyer ?? 'Pembeli'} · 🕒 ${at}`,
        rich`💬 ${reasons[reason]}${hasPhoto ? ' · 📷 ada foto' : ''}`,
      ),
    answeredTitle: rich`🛡️ ${bold('Klaim yang sudah dijawab')}, terbaru dulu`,
    noneAnswered: rich`🛡️ Belum ada klaim garansi yang dijawab.`,
    answered: (name: string, unit: number, buyer: string | null, answer: ClaimAnswer, at: string): RichText =>
      lines(
        rich`📦 ${bold(name)} · unit ${String(unit)}`,
        rich`👤 ${buyer ?? 'Pembeli'} · 🕒 ${at}`,
        rich`${outcome(answer)}${answer.by === null ? ' · otomatis' : ''}`,
      ),
    outcome: (answer: ClaimAnswer, by: RichText | null, at: string): RichText =>
      lines(
        rich`${bold(outcome(answer))} · 🕒 ${at}`,
        by === null ? rich`🤖 Dijawab otomatis` : rich`🙋 Dijawab ${by}`,
        answer.tag === 'Refused' ? rich`📝 “${answer.note}”` : null,
      ),
    claimedAt: (at: string): RichText => rich`🕒 ${at}`,
    reason: (reason: ClaimReason): RichText => rich`💬 ${reasons[reason]}`,
    worth: (amount: Rupiah): RichText => rich`💼 Refund sisa hari: ${bold(money(amount))}`,
    replaced: rich`✅ ${bold('Unit sudah diganti.')} Yang lama hangus, yang baru dikirim ke pembeli.`,
    refunded: (amount: Rupiah): RichText =>
      rich`✅ ${bold(money(amount))} masuk ke saldo pembeli. Pembeli dikabari.`,
    refused: rich`✅ Klaim ditolak. Pembeli dikabari dengan alasannya.`,
    before: rich`🙋 Klaim ini sudah dijawab. Tidak ada yang berubah.`,
    gone: rich`🤔 Klaim itu tidak ada atau sudah dijawab. Lihat daftar klaim yang menunggu.`,
    givenBack: rich`↩️ Uang untuk unit ini sudah direfund, jadi unitnya tidak diganti lagi. Tolak klaimnya dengan alasan itu.`,
    noneLeft: rich`📭 Stoknya habis, belum bisa diganti. Isi stok dulu, atau pilih refund.`,
    nothingLeft: rich`🙅 Tidak ada uang yang tersisa untuk unit ini. Ganti unitnya, atau tolak dengan alasan.`,
    askReason: rich`✍️ Apa alasan klaimnya ditolak? Pembeli membacanya.`,
    warranty: (terms: WarrantyTerms | null): RichText =>
      terms === null
        ? rich`🛡️ Sekarang ${bold('tanpa garansi')}.`
        : rich`🛡️ Sekarang ${bold(`${String(terms.days)} hari`)} · ${policies[terms.policy]}.`,
    askDays: rich`🛡️ Garansinya berapa hari? Ketik angka 1–3.650, atau 0 untuk tanpa garansi.`,
    badDays: rich`🤔 Ketik jumlah hari sebagai angka bulat 0–3.650, misalnya 30.`,
    days: 'Hari',
    askPolicy: rich`Kalau pembeli klaim, toko harus apa?\n${bold('🔁 Ganti otomatis')}: langsung dari stok; kalau habis, staf ditanya.\n${bold('🙋 Tanya staf')}: kamu yang putuskan.\n${bold('💼 Refund sisa hari')}: uang untuk sisa hari masuk ke saldo.`,
    badPolicy: rich`👇 Pilih salah satu tombol.`,
    policy: 'Kalau ada klaim',
    policies,
    saved: rich`✅ Garansi disimpan untuk pesanan berikutnya. Pesanan lama tetap memakai garansinya sendiri.`,
  },
};
