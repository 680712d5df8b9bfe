import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { CatalogueEntry, Products, Removal } from '../ports/products.ts';
import { mostUnitsAtOnce, type Stock, type UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type DiscardProduct = { readonly by: BuyerId; readonly product: VariantCode };

/** Buyers see it: it has to be hidden first. */
export type OnSale = { readonly tag: 'OnSale' };

type Deps = {
  readonly products: Pick<Products, 'entry' | 'remove'>;
  readonly stock: Pick<Stock, 'withdraw'>;
};

const hiddenOne = (
  { products }: Deps,
  code: VariantCode,
): TE.TaskEither<OnSale | UnknownProduct | StoreFailure, CatalogueEntry> =>
  pipe(
    products.entry(code),
    TE.flatMap((found): TE.TaskEither<OnSale | UnknownProduct | StoreFailure, CatalogueEntry> =>
      TE.fromOption((): UnknownProduct => ({ tag: 'UnknownProduct', code }))(found),
    ),
    TE.filterOrElseW(
      ({ isHidden }) => isHidden,
      (): OnSale => ({ tag: 'OnSale' }),
    ),
  );

/** Takes a hidden product away with its unsold units; what has a history stays hidden, and keeps it. */
export const discardProduct =
  (deps: Deps) =>
  ({ product }: DiscardProduct): TE.TaskEither<OnSale | UnknownProduct | StoreFailure, Removal> =>
    pipe(
      hiddenOne(deps, product),
      TE.flatMap(() => deps.stock.withdraw(product, mostUnitsAtOnce)),
      TE.flatMap(() => deps.products.remove(product)),
    );
