import type { Brand } from './brand.ts';
import { bug } from './bug.ts';

/** An amount of money in whole rupiah, never negative, exact up to 2^53. */
export type Rupiah = Brand<number, 'Rupiah'>;

export const isRupiah = (amount: unknown): amount is Rupiah =>
  typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0;

/** The amount as rupiah; a fraction, a negative or a number too large to be exact is a bug of the caller. */
export const rupiah = (amount: number): Rupiah =>
  isRupiah(amount) ? amount : bug(`${String(amount)} is not a whole, exact amount of rupiah`);

export const nothing: Rupiah = rupiah(0);

export const plus = (a: Rupiah, b: Rupiah): Rupiah => rupiah(a + b);

/** What is left of `a` without `b`; taking more than there is, is a bug of the caller. */
export const minus = (a: Rupiah, b: Rupiah): Rupiah => rupiah(a - b);

export const times = (a: Rupiah, count: number): Rupiah => rupiah(a * count);

export const sum = (amounts: readonly Rupiah[]): Rupiah => amounts.reduce(plus, nothing);
