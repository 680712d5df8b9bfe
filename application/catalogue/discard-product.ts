import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import { catalogueEntry } from './catalogue-audit.ts';
import type { CatalogueEntry, KindFixed, LabelTaken, Products, Removal } from '../ports/products.ts';
import { mostUnitsAtOnce, type Stock, type UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type DiscardProduct = { readonly by: BuyerId; readonly product: VariantCode };

/** Buyers see it: it has to be hidden first. */
export type OnSale = { readonly tag: 'OnSale' };

type Deps = {
  readonly products: Pick<Products, 'entry' | 'remove'>;
  readonly stock: Pick<Stock, 'withdraw'>;
  readonly clock: Clock;
};

const found = (
  { products }: { readonly products: Pick<Products, 'entry'> },
  code: VariantCode,
): TE.TaskEither<UnknownProduct | StoreFailure, CatalogueEntry> =>
  pipe(
    products.entry(code),
    TE.flatMap((entry): TE.TaskEither<UnknownProduct | StoreFailure, CatalogueEntry> =>
      TE.fromOption((): UnknownProduct => ({ tag: 'UnknownProduct', code }))(entry),
    ),
  );

const removeAll = (
  { products, stock, clock }: Deps,
  by: BuyerId,
  product: VariantCode,
  action: string,
): TE.TaskEither<UnknownProduct | StoreFailure, Removal> =>
  pipe(
    stock.withdraw(product, mostUnitsAtOnce, [], null),
    TE.flatMap((units) =>
      products.remove(product, [catalogueEntry(by, action, product, { before: { units } }, clock.now())]),
    ),
  );

const hiddenOne = (
  { products }: Deps,
  code: VariantCode,
): TE.TaskEither<OnSale | UnknownProduct | StoreFailure, CatalogueEntry> =>
  pipe(
    found({ products }, code),
    TE.filterOrElseW(
      ({ isHidden }) => isHidden,
      (): OnSale => ({ tag: 'OnSale' }),
    ),
  );

/** Takes a hidden product away with its unsold units; what has a history stays hidden, and keeps it. */
export const discardProduct =
  (deps: Deps) =>
  ({ by, product }: DiscardProduct): TE.TaskEither<OnSale | UnknownProduct | StoreFailure, Removal> =>
    pipe(
      hiddenOne(deps, product),
      TE.flatMap(() => removeAll(deps, by, product, 'product.remove')),
    );

/** Somebody bought it: it can be hidden, and not be as if it had never been. */
export type SoldAlready = { readonly tag: 'SoldAlready' };

type TakingBack = Deps & { readonly products: Pick<Products, 'entry' | 'change' | 'remove'> };

/** Takes back what was published, with its units, as long as nothing of it was sold; what an order holds is only hidden. */
export const takeBackProduct =
  (deps: TakingBack) =>
  ({
    by,
    product,
  }: DiscardProduct): TE.TaskEither<
    SoldAlready | UnknownProduct | LabelTaken | KindFixed | StoreFailure,
    Removal
  > =>
    pipe(
      found(deps, product),
      TE.filterOrElseW(
        ({ sold }) => sold === 0,
        (): SoldAlready => ({ tag: 'SoldAlready' }),
      ),
      TE.flatMap(
        (): TE.TaskEither<SoldAlready | UnknownProduct | LabelTaken | KindFixed | StoreFailure, void> =>
          deps.products.change(product, { isHidden: true }, [
            catalogueEntry(by, 'product.take-back', product, {}, deps.clock.now()),
          ]),
      ),
      TE.flatMap(() => removeAll(deps, by, product, 'product.remove')),
    );
