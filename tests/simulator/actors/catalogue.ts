import type { ProductRow } from '../../../application/ports/products.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { rupiah } from '../../../domain/rupiah.ts';

const row = (code: string, category: string, price: number): ProductRow => ({
  code: variantCode(code),
  category,
  name: code,
  price: rupiah(price),
  description: '',
  terms: '',
});

/** From what no bank takes for its account up to what only few can pay. */
export const catalogue: readonly ProductRow[] = [
  row('NETFLIX-1M', 'Streaming', 35_000),
  row('SPOTIFY-1M', 'Streaming', 15_000),
  row('CANVA-1Y', 'Tools', 60_000),
  row('OFFICE-KEY', 'Tools', 149_999),
  row('STEAM-12K', 'Vouchers', 12_000),
  row('PULSA-1K', 'Vouchers', 1_000),
];
