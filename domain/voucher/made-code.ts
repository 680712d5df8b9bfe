import { voucherCode, type VoucherCode } from './voucher.ts';

/** Without those that look alike on a phone or sound alike when read out: no I, O, 0, 1, L. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A code of six letters for each eight hexadecimal digits that nobody can guess. */
export const madeCode = (...digits: readonly string[]): VoucherCode => {
  const written = digits.map((hex) => {
    const number = Number.parseInt(hex, 16);
    return Array.from(
      { length: 6 },
      (_, at) => letters[Math.floor(number / letters.length ** at) % letters.length],
    ).join('');
  });
  return voucherCode(written.join(''));
};
