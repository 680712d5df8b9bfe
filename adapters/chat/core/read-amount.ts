import { isRupiah, rupiah, type Rupiah } from '../../../domain/rupiah.ts';

const whole = /^(?:(?:rp|idr)\.?\s*)?(\d{1,3}(?:[.,\s]\d{3})+|\d{1,12})(?:,-|,00)?$/i;
const short = /^(?:(?:rp|idr)\.?\s*)?(\d{1,6})(?:[.,](\d{1,2}))?\s*(rb|ribu|k|jt|juta)$/i;

/** `5²` and `5½` would be read as other digits. */
const raised = /\p{No}/u;

const worth = (unit: string): number => (unit.toLowerCase().startsWith('j') ? 1_000_000 : 1_000);

const asRupiah = (amount: number): Rupiah | null => (isRupiah(amount) ? rupiah(amount) : null);

/** The amount that was typed as people write it (`50000`, `50.000`, `Rp 50.000,-`, `50rb`, `1,5 jt`), or null when it is none or could be read in two ways. */
export const readAmount = (text: string): Rupiah | null => {
  if (raised.test(text)) return null;
  const typed = text.normalize('NFKC').trim();
  const digits = whole.exec(typed)?.[1];
  if (digits !== undefined) return asRupiah(Number(digits.replace(/\D/g, '')));
  const [, before, after = '', unit] = short.exec(typed) ?? [];
  if (before === undefined || unit === undefined) return null;
  return asRupiah((Number(`${before}${after.padEnd(2, '0')}`) * worth(unit)) / 100);
};
