import type { Brand } from './brand.ts';
import type { Rupiah } from './rupiah.ts';

/** What the owner calls a product, in files and links: `[A-Za-z0-9_-]{1,32}`. */
export type ProductCode = Brand<string, 'ProductCode'>;
export type CategoryId = Brand<number, 'CategoryId'>;

export const productCode = (code: string): ProductCode => code as ProductCode;
export const categoryId = (id: number): CategoryId => id as CategoryId;

/** How goods are sold: each unit once, the same to everybody, or made by a person for each buyer. */
export type GoodsKind = 'unit' | 'shared' | 'manual';

export type Category = { readonly id: CategoryId; readonly name: string };

export type Product = {
  readonly code: ProductCode;
  readonly category: Category;
  readonly name: string;
  readonly description: string;
  /** What the buyer reads after the goods; empty when there is nothing to say. */
  readonly terms: string;
  readonly price: Rupiah;
};

/** A product as the shelf shows it: `stock` units are free, `sold` were handed over. */
export type ShelfItem = { readonly product: Product; readonly stock: number; readonly sold: number };
