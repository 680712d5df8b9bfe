import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Imported, ImportRefusal, ProductRow, Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** Fills the shelf with products from a file, all or nothing; those known by their code are updated. */
export const importCatalogue =
  ({ products }: { readonly products: Pick<Products, 'import'> }) =>
  (rows: readonly ProductRow[]): TaskEither<ImportRefusal | StoreFailure, Imported> =>
    products.import(rows);
