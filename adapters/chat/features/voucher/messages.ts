import type { Rupiah } from '../../../../domain/rupiah.ts';
import type { VoucherRefusal } from '../../../../domain/voucher/voucher.ts';
import { money } from '../../core/money.ts';
import type { Messages } from '../../core/messages.ts';
import { bold, code, rich } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';

const why: Readonly<Record<VoucherRefusal, string>> = {
  Stopped: 'sudah gak berlaku lagi',
  NotYet: 'belum berlaku',
  Over: 'masa berlakunya sudah habis',
  UsedUp: 'kuotanya sudah habis',
  UsedByBuyer: 'sudah pernah kamu pakai',
  NotFirstOrder: 'cuma buat pesanan pertama',
};

const id = {
  buttons: {
    useVoucher: '🎟️ Gunakan Kupon',
  },
  voucher: {
    drop: (voucher: string): string => `🎟️ Lepas ${voucher}`,
    label: '🎟️ Kode kupon',
    ask: rich`🎟️ Ketik ${bold('kode kupon')}-mu ya 👇`,
    /** Behind the name of a voucher. */
    why,
    refused: (voucher: string, reason: VoucherRefusal): RichText =>
      rich`😔 Kupon ${code(voucher)} ${why[reason]}. Punya kode lain? Ketik aja 👇`,
    notACode: rich`🤔 Kode kupon itu 3–24 huruf atau angka, misalnya ${code('COBA10')}. Coba ketik lagi 👇`,
    unknown: (voucher: string): RichText =>
      rich`🤔 Kupon ${code(voucher)} gak ketemu. Cek lagi hurufnya, lalu ketik ulang 👇`,
    later: (time: string): RichText =>
      rich`⏳ Kodenya salah terus nih. Coba lagi setelah ${bold(time)} ya 🙏`,
    chosen: (voucher: string): RichText =>
      rich`🎟️ Kupon ${code(voucher)} siap dipakai di pesanan berikutnya. Yuk, pilih produknya 👇`,
    redeemed: (amount: Rupiah): RichText =>
      rich`🎁 Saldomu bertambah ${bold(money(amount))}. Selamat belanja!`,
    redeemedBefore: rich`😔 Kode itu sudah ditukar. Punya kode lain? Ketik aja 👇`,
    redeemedByYou: (amount: Rupiah): RichText =>
      rich`👍 Kode itu sudah kamu tukar, dan ${bold(money(amount))} sudah masuk saldomu. Punya kode lain? Ketik aja 👇`,
    /** Under the lines of a cart or an order. */
    discount: (voucher: string, discount: Rupiah): RichText =>
      rich`🎟️ ${voucher}: ${bold(`-${money(discount)}`)}`,
    spendMore: (voucher: string, missing: Rupiah): RichText =>
      rich`🎟️ ${voucher}: belanja ${bold(money(missing))} lagi biar kuponnya kepakai`,
    outOfScope: (voucher: string): RichText => rich`🎟️ ${voucher}: gak berlaku buat isi keranjang ini`,
    off: (voucher: string, reason: string): RichText => rich`🎟️ ${voucher} gak dipakai: ${reason}`,
    dropped: 'Kuponnya dilepas 👌',
  },
};

const whyEn: typeof why = {
  Stopped: 'it is no longer valid',
  NotYet: 'it is not valid yet',
  Over: 'it has expired',
  UsedUp: 'it is used up',
  UsedByBuyer: 'you have used it before',
  NotFirstOrder: 'it is for a first order only',
};

const en: typeof id = {
  buttons: {
    useVoucher: '🎟️ Use a Voucher',
  },
  voucher: {
    drop: (voucher) => `🎟️ Remove ${voucher}`,
    label: '🎟️ Voucher code',
    ask: rich`🎟️ Type your ${bold('voucher code')} 👇`,
    why: whyEn,
    refused: (voucher, reason) =>
      rich`😔 Voucher ${code(voucher)} can't be used: ${whyEn[reason]}. Have another code? Type it 👇`,
    notACode: rich`🤔 A voucher code has 3–24 letters or digits, like ${code('COBA10')}. Please type it again 👇`,
    unknown: (voucher) =>
      rich`🤔 There is no voucher ${code(voucher)}. Check the letters and type it again 👇`,
    later: (time) => rich`⏳ Too many wrong codes. Please try again after ${bold(time)} 🙏`,
    chosen: (voucher) =>
      rich`🎟️ Voucher ${code(voucher)} is ready for your next order. Go on, pick something 👇`,
    redeemed: (amount) => rich`🎁 ${bold(money(amount))} was added to your balance. Happy shopping!`,
    redeemedBefore: rich`😔 That code has been redeemed. Have another one? Type it 👇`,
    redeemedByYou: (amount) =>
      rich`👍 You have redeemed that code, and ${bold(money(amount))} is on your balance. Have another one? Type it 👇`,
    discount: (voucher, discount) => rich`🎟️ ${voucher}: ${bold(`-${money(discount)}`)}`,
    spendMore: (voucher, missing) => rich`🎟️ ${voucher}: spend ${bold(money(missing))} more to use it`,
    outOfScope: (voucher) => rich`🎟️ ${voucher}: not valid for the items in this cart`,
    off: (voucher, reason) => rich`🎟️ ${voucher} is not used: ${reason}`,
    dropped: 'Voucher removed 👌',
  },
};

export const voucherMessages: Messages<typeof id> = { id, en };
