import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import type { MoneyRequest } from '../../../../../domain/staff/approval.ts';
import { money } from '../../../core/money.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const caseAnswers = {
  Deliver: 'kirim barangnya',
  Credit: 'ke saldo pembeli',
  RefundOutside: 'dikembalikan di luar toko',
} as const;

/** What is asked for, in words. */
const request = (asked: MoneyRequest, who: (id: BuyerId) => RichText): RichText => {
  switch (asked.tag) {
    case 'Refund':
      return rich`↩️ Refund pesanan ${code(asked.order)}: ${asked.reason}`;
    case 'CancelTask':
      return rich`🛠️ Pekerjaan dibatalkan, uang kembali, pesanan ${code(asked.order)}: ${asked.reason}`;
    case 'Adjust':
      return rich`💼 Saldo ${who(asked.buyer)} ${asked.amount > 0 ? 'ditambah' : 'dikurangi'}: ${asked.reason}`;
    case 'RefundClaim':
      return rich`🛡️ Uang kembali untuk klaim unit #${String(asked.unit)}`;
    case 'AnswerCase':
      return rich`🔎 Kasus pesanan ${code(asked.order)}: ${caseAnswers[asked.answer]}`;
    case 'Confirm':
      return rich`✅ Konfirmasi manual pesanan ${code(asked.order)}: ${asked.reason}`;
  }
};

const undone: Readonly<Record<string, string>> = {
  NothingToRefund: 'uangnya sudah dikembalikan sebelumnya',
  NotWaiting: 'pekerjaannya sudah selesai atau uangnya sudah dikembalikan',
  Overdrawn: 'saldo pembelinya tidak cukup',
  AlreadyPaid: 'pesanannya sudah lunas',
  CaseClosed: 'kasusnya sudah diputuskan',
  NoOpenClaim: 'klaimnya sudah dijawab',
  ClaimedBefore: 'klaimnya sudah dijawab',
  GivenBack: 'uangnya sudah dikembalikan sebelumnya',
};

/** For staff, always in Indonesian. */
export const approvalsMessages = {
  buttons: {
    approvals: '⏳ Menunggu pemilik',
    approve: '✅ Setujui',
    decline: '❌ Tolak',
  },
  approvals: {
    request,
    title: rich`⏳ ${bold('Menunggu pemilik')}\nDi atas batas nominal staf yang memintanya.`,
    none: rich`⏳ Tidak ada yang menunggu pemilik.`,
    entry: (amount: Rupiah, by: string, at: string): string => `${money(amount)} · ${by} · ${at}`,
    asked: (amount: Rupiah): RichText => rich`⏳ ${bold(`Perlu persetujuanmu: ${money(amount)}`)}`,
    was: (amount: Rupiah): RichText => rich`🧾 ${bold(money(amount))}`,
    by: (who: RichText, at: string): RichText => rich`👤 Diminta ${who} · 🕒 ${at}`,
    waits: rich`⏳ Menunggu pemilik toko.`,
    approved: (at: string): RichText => rich`✅ Disetujui ${at}, dan dijalankan.`,
    declined: (at: string): RichText => rich`❌ Ditolak ${at}. Tidak ada yang berubah.`,
    waiting: (amount: Rupiah): RichText =>
      rich`⏳ ${bold(money(amount))} di atas batas nominalmu. Permintaanmu sudah dikirim ke pemilik toko; begitu disetujui, langsung dijalankan dan kamu dikabari.`,
    gone: '🤔 Permintaan itu tidak ada.',
    onlyOwners: '👑 Hanya pemilik toko yang bisa menjawabnya.',
    asking: (amount: Rupiah, by: RichText): RichText =>
      rich`⏳ ${bold(`Perlu persetujuanmu: ${money(amount)}`)}, di atas batas nominal stafmu.\n👤 Diminta ${by}`,
    answered: (isApproved: boolean): RichText =>
      isApproved
        ? rich`✅ ${bold('Permintaanmu disetujui')} pemilik toko, dan dijalankan.`
        : rich`❌ ${bold('Permintaanmu ditolak')} pemilik toko. Tidak ada yang berubah.`,
    undone: (why: string): RichText =>
      rich`ℹ️ Yang disetujui tidak dijalankan: ${undone[why] ?? 'keadaannya sudah berubah'}. Tidak ada yang berubah.`,
  },
};
