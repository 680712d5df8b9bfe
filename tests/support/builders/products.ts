import type { ProductRow } from '../../../application/ports/products.ts';
import {
  categoryId,
  productCode,
  type Category,
  type Product,
  type ShelfItem,
} from '../../../domain/product.ts';
import { rupiah } from '../../../domain/rupiah.ts';

export const aCategory = (over: Partial<Category> = {}): Category => ({
  id: categoryId(1),
  name: 'Streaming',
  ...over,
});

export const aProduct = (over: Partial<Product> = {}): Product => ({
  code: productCode('NETFLIX-1M'),
  category: aCategory(),
  name: 'Netflix 1 bulan',
  description: 'Akun privat, satu profil.',
  terms: 'Jangan ganti kata sandi.',
  price: rupiah(10_000),
  ...over,
});

/** A product as it stands on the shelf: twelve free, none sold. */
export const aShelfItem = (over: Partial<ShelfItem> = {}): ShelfItem => ({
  product: aProduct(),
  stock: 12,
  sold: 0,
  ...over,
});

export const aProductRow = (over: Partial<ProductRow> = {}): ProductRow => ({
  code: productCode('NETFLIX-1M'),
  category: 'Streaming',
  name: 'Netflix 1 bulan',
  price: rupiah(10_000),
  description: 'Akun privat, satu profil.',
  terms: 'Jangan ganti kata sandi.',
  ...over,
});
