import type { ProductRow } from '../../../application/ports/products.ts';
import {
  categoryId,
  variantCode,
  productId,
  type Category,
  type Product,
  type CatalogueItem,
  type Variant,
  type VariantCode,
} from '../../../domain/catalogue/product.ts';
import { bug } from '../../../domain/bug.ts';
import { readLevel, type Level } from '../../../domain/pricing/level.ts';
import { noLimits } from '../../../domain/pricing/limits.ts';
import { rupiah } from '../../../domain/rupiah.ts';

export const netflix = variantCode('NETFLIX-1M');
export const spotify = variantCode('SPOTIFY-1M');

/** So many different units: `NETFLIX-1M 1`, … */
export const units = (code: VariantCode, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${code} ${String(at + 1)}`);

export const levelNamed = (name: string): Level => readLevel(name) ?? bug(`no level is called ${name}`);

export const aCategory = (over: Partial<Category> = {}): Category => ({
  id: categoryId(1),
  name: 'Streaming',
  ...over,
});

/** A product of one variant, with what is known of both. */
type Facts = Omit<Product, 'id' | 'emoji'> & Pick<Variant, 'code' | 'price'>;

export const aProduct = (over: Partial<Facts> = {}): Facts => ({
  code: netflix,
  category: aCategory(),
  name: 'Netflix 1 bulan',
  description: 'Akun privat, satu profil.',
  terms: 'Jangan ganti kata sandi.',
  photo: null,
  price: rupiah(10_000),
  ...over,
});

type Shelved = { readonly product: Facts; readonly stock: number; readonly sold: number };

/** Such a product as the catalogue shows it: twelve units free, none sold. */
export const aCatalogueItem = (over: Partial<Shelved> = {}): CatalogueItem => {
  const { code, price, ...facts } = over.product ?? aProduct();
  return {
    product: { ...facts, id: productId(code), emoji: null },
    variant: { code, label: null, price, steps: [], levels: [], kind: 'unit', ...noLimits },
    availability: { tag: 'Stocked', count: over.stock ?? 12 },
    sold: over.sold ?? 0,
  };
};

export const aProductRow = (over: Partial<ProductRow> = {}): ProductRow => ({
  code: netflix,
  category: 'Streaming',
  name: 'Netflix 1 bulan',
  price: rupiah(10_000),
  description: 'Akun privat, satu profil.',
  terms: 'Jangan ganti kata sandi.',
  ...over,
});
