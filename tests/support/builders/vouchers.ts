import { nothing } from '../../../domain/rupiah.ts';
import {
  readVoucherCode,
  type Voucher,
  type VoucherCode,
  type VoucherStanding,
} from '../../../domain/voucher/voucher.ts';

export const aCode = (text = 'COBA10'): VoucherCode => {
  const code = readVoucherCode(text);
  if (code === null) throw new Error(`${text} is no code`);
  return code;
};

/** Takes a tenth off everything, for everybody, for ever. */
export const aVoucher = (over: Partial<Voucher> = {}): Voucher => ({
  code: aCode(),
  cut: { tag: 'Percent', percent: 10, ceiling: null },
  scope: { tag: 'All' },
  minSpend: nothing,
  withSteps: true,
  quota: null,
  perBuyer: null,
  firstOrderOnly: false,
  from: null,
  until: null,
  ...over,
});

export const aStanding = (
  over: Partial<Omit<VoucherStanding, 'voucher'>> & { readonly voucher?: Partial<Voucher> } = {},
): VoucherStanding => ({
  stopped: false,
  taken: 0,
  takenByBuyer: 0,
  hasOrdered: false,
  ...over,
  voucher: aVoucher(over.voucher),
});
