import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Page } from '../ports/page.ts';
import type { CatalogueEntry, Products } from '../ports/products.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const entriesPerPage = 8;

/** One page of all that the owner has, hidden or not. */
export const listCatalogue =
  ({ products }: { readonly products: Pick<Products, 'entries'> }) =>
  (page: number): TE.TaskEither<StoreFailure, Page<CatalogueEntry>> =>
    products.entries({ offset: page * entriesPerPage, limit: entriesPerPage });

/** A variant as buyers would see it, hidden or not. */
export const showEntry =
  ({ products }: { readonly products: Pick<Products, 'entry'> }) =>
  (product: VariantCode): TE.TaskEither<UnknownProduct | StoreFailure, CatalogueEntry> =>
    pipe(
      products.entry(product),
      TE.flatMap((found): TE.TaskEither<UnknownProduct | StoreFailure, CatalogueEntry> =>
        TE.fromOption((): UnknownProduct => ({ tag: 'UnknownProduct', code: product }))(found),
      ),
    );
