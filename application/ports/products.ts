import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Category, CategoryId, ProductCode, CatalogueItem } from '../../domain/catalogue/product.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoreFailure } from './store-failure.ts';

/** A product as the owner's file gives it; the category is found or made by its name. */
export type ProductRow = {
  readonly code: ProductCode;
  readonly category: string;
  readonly name: string;
  readonly price: Rupiah;
  readonly description: string;
  readonly terms: string;
};

export type Imported = { readonly added: number; readonly updated: number };

/** The catalogue, in the order in which products and categories were first added. */
export interface Products {
  /** The categories that have a product. */
  readonly categories: () => TaskEither<StoreFailure, readonly Category[]>;
  /** One page of the shelf; of one category, or of all with `null`. */
  readonly page: (
    category: CategoryId | null,
    page: PageRequest,
  ) => TaskEither<StoreFailure, Page<CatalogueItem>>;
  readonly find: (code: ProductCode) => TaskEither<StoreFailure, Option<CatalogueItem>>;
  /** Those of the codes that exist, in no order. */
  readonly findAll: (codes: readonly ProductCode[]) => TaskEither<StoreFailure, readonly CatalogueItem[]>;
  /** Adds or updates every row by its code, all or nothing. Codes differ from each other. */
  readonly import: (rows: readonly ProductRow[]) => TaskEither<StoreFailure, Imported>;
}
