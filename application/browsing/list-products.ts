import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { ListedProduct } from '../../domain/catalogue/listed-product.ts';
import type { CategoryId } from '../../domain/catalogue/product.ts';
import type { Page } from '../ports/page.ts';
import type { Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const productsPerPage = 10;

export type ListCommand = {
  /** Null for all categories. */
  readonly category: CategoryId | null;
  /** Counted from 0; a page past the end is empty. */
  readonly page: number;
};

/** One page of products, with stock and sales of their variants. */
export const listProducts =
  ({ products }: { readonly products: Pick<Products, 'page'> }) =>
  ({ category, page }: ListCommand): TaskEither<StoreFailure, Page<ListedProduct>> =>
    products.page(category, { offset: page * productsPerPage, limit: productsPerPage });
