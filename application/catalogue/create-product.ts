import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { codesOfName, firstFree } from '../../domain/catalogue/code-of-name.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { noFacts } from '../../domain/stock/stock-batch.ts';
import { asDelivered, hasInk, identityOf } from '../../domain/stock/unit-text.ts';
import type { CodeTaken, ProductRow, Products } from '../ports/products.ts';
import type { Stock, Stocked, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** Without a code, one is made of the name. */
export type NewProduct = Omit<ProductRow, 'code'> & { readonly code: VariantCode | null };

export type CreateProduct = {
  readonly by: BuyerId;
  readonly product: NewProduct;
  readonly units: readonly string[];
};

export type ProductCreated = Stocked & { readonly code: VariantCode; readonly repeated: number };

type Deps = {
  readonly products: Pick<Products, 'taken' | 'create'>;
  readonly stock: Pick<Stock, 'add'>;
};

const chooseCode = (
  { products }: Deps,
  { code, name }: NewProduct,
): TE.TaskEither<StoreFailure, VariantCode> => {
  const wanted = code === null ? codesOfName(name) : ([code] as const);
  return pipe(
    products.taken(wanted),
    TE.map((taken) => firstFree(wanted, taken)),
  );
};

const distinctOf = (units: readonly string[]): readonly string[] => [
  ...new Map(units.map((unit) => [identityOf(unit), unit])).values(),
];

/**
 * Adds a product with its first units, hidden: nobody buys before the owner has seen it. Where it ends between the two, a hidden
 * product without units is left.
 */
export const createProduct =
  (deps: Deps) =>
  ({
    product,
    units: given,
  }: CreateProduct): TE.TaskEither<CodeTaken | UnknownProduct | StoreFailure, ProductCreated> => {
    const units = given.filter(hasInk).map(asDelivered);
    const distinct = distinctOf(units);
    return pipe(
      TE.Do,
      TE.bindW('code', () => chooseCode(deps, product)),
      TE.tap(({ code }): TE.TaskEither<CodeTaken | StoreFailure, void> =>
        deps.products.create({ ...product, code }),
      ),
      TE.bindW('stocked', ({ code }) => deps.stock.add(code, distinct, noFacts, [])),
      TE.map(({ code, stocked }) => ({ ...stocked, code, repeated: units.length - distinct.length })),
    );
  };
