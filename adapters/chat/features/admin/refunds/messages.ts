import type { GoodsFate } from '../../../../../domain/balance/refund.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { RichText } from '../../../core/screen.ts';
import { money } from '../../../core/money.ts';
import { bold, rich } from '../../../core/rich-text.ts';

/** For staff, always in Indonesian. */
export const refundsMessages = {
  buttons: {
    all: (amount: Rupiah): string => `Semua sisanya · ${money(amount)}`,
    returned: '📦 Kembali',
    burned: '🔥 Hangus',
    toBalance: '💼 Ke saldo',
    outside: '🏦 Di luar toko',
  },
  refund: {
    chooseLine: rich`↩️ ${bold('Refund')}: yang mana?`,
    gone: rich`🙅 Tidak ada yang bisa direfund: pesanan ini belum dikirim, atau semuanya sudah dikembalikan. Tidak ada yang berubah.`,
    given: 'sudah dikembalikan',
    chooseFate: rich`Barangnya bagaimana?\n📦 ${bold('Kembali')}: masih bagus, belum dipakai pembeli.\n🔥 ${bold('Hangus')}: tidak bisa dipakai lagi.\nDua-duanya tidak pernah dijual lagi.`,
    chooseTo: rich`Uangnya dikembalikan ke mana?`,
    askTransfer: rich`🏦 Ketik referensi transfer pengembaliannya.`,
    askReason: rich`✍️ Apa alasan refund-nya?`,
    fates: { Returned: '📦 barang kembali', Burned: '🔥 barang hangus' } satisfies Readonly<
      Record<GoodsFate, string>
    >,
    toBalance: 'ke saldo pembeli',
    toOutside: (transfer: string): string => `di luar toko, ref ${transfer}`,
    summary: (amount: Rupiah, what: string): RichText => rich`↩️ Refund ${bold(money(amount))} untuk ${what}`,
    all: 'semua yang tersisa',
    done: rich`✅ ${bold('Refund sudah dicatat.')} Pembeli dikabari.`,
  },
};
