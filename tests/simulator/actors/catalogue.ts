import type { ProductRow } from '../../../application/ports/products.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { rupiah } from '../../../domain/rupiah.ts';

const row = (code: string, category: string, price: number, over: Partial<ProductRow> = {}): ProductRow => ({
  code: variantCode(code),
  category,
  name: code,
  price: rupiah(price),
  description: '',
  terms: '',
  ...over,
});

/** What lies in stock: from what no bank takes for its account up to what only few can pay. */
export const stocked: readonly ProductRow[] = [
  row('NETFLIX-1M', 'Streaming', 35_000),
  row('SPOTIFY-1M', 'Streaming', 15_000),
  row('CANVA-1Y', 'Tools', 60_000),
  row('OFFICE-KEY', 'Tools', 149_999),
  row('STEAM-12K', 'Vouchers', 12_000),
  row('PULSA-1K', 'Vouchers', 1_000),
];

/** What lies in stock as files, each of which is sold once. */
export const filed: readonly ProductRow[] = [
  row('COOKIES', 'Streaming', 9_000),
  row('TEMPLATE', 'Tools', 45_000),
];

/** The same to everybody, the first of them a file: one for any number of buyers, one for few. */
export const shared = {
  endless: row('EBOOK', 'Tools', 25_000, { kind: 'shared' }),
  few: row('KELAS', 'Tools', 18_000, { kind: 'shared' }),
} as const;

/** Made by a person for each buyer. */
export const byHand = row('TOPUP', 'Vouchers', 22_000, { kind: 'manual' });

/** All that is sold. */
export const catalogue: readonly ProductRow[] = [...stocked, ...filed, shared.endless, shared.few, byHand];
