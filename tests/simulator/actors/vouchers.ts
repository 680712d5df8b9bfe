import { variantCode } from '../../../domain/catalogue/product.ts';
import { nothing, rupiah } from '../../../domain/rupiah.ts';
import type { NewVoucher } from '../../../application/voucher/create-voucher.ts';
import { voucherCode } from '../../../domain/voucher/voucher.ts';

const voucher = (code: string, over: Partial<NewVoucher>): NewVoucher => ({
  code: voucherCode(code),
  cut: { tag: 'Percent', percent: 10, ceiling: rupiah(5_000) },
  scope: null,
  minSpend: nothing,
  withSteps: true,
  quota: null,
  perBuyer: null,
  firstOrderOnly: false,
  from: null,
  until: null,
  ...over,
});

/** With few uses, so that buyers fight over the last of them, lose them with their orders, and want them back. */
export const vouchers: readonly NewVoucher[] = [
  voucher('COBA10', { quota: 4, perBuyer: 1 }),
  voucher('HEMAT', {
    cut: { tag: 'Amount', amount: rupiah(7_500) },
    minSpend: rupiah(20_000),
    withSteps: false,
    quota: 8,
  }),
  voucher('GRATIS', {
    cut: { tag: 'Amount', amount: rupiah(1_000_000) },
    scope: { kind: 'Variants', names: [variantCode('PULSA-1K')] },
    perBuyer: 2,
  }),
  voucher('PERTAMA', { firstOrderOnly: true }),
  voucher('SALAM', { firstOrderOnly: true, cut: { tag: 'Amount', amount: rupiah(2_000) } }),
];

/** What buyers type, one of them wrong. */
export const codes: readonly string[] = ['coba10', 'HEMAT', 'Gratis', 'pertama', 'salam', 'SALAH'];
