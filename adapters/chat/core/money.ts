import type { Rupiah } from '../../../domain/rupiah.ts';

/** A whole number with a separator at the thousands. */
export const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, separator);

/** As an Indonesian price tag: `Rp 10.000`. */
export const money = (amount: Rupiah): string => `Rp ${grouped(amount, '.')}`;
