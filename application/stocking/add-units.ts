import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { identityOf } from '../../domain/unit.ts';
import type { ProductCode } from '../../domain/product.ts';
import type { Stock, Stocked, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type UnitsAdded = Stocked & { readonly repeated: number };

/** Puts units on a product's shelf, each once: those repeated among the given, on the shelf already or sold before are counted and left out. */
export const addUnits =
  ({ stock }: { readonly stock: Stock }) =>
  (
    product: ProductCode,
    units: readonly string[],
  ): TE.TaskEither<UnknownProduct | StoreFailure, UnitsAdded> => {
    const distinct = [...new Map(units.map((unit) => [identityOf(unit), unit])).values()];
    return pipe(
      stock.add(product, distinct),
      TE.map((stocked) => ({ ...stocked, repeated: units.length - distinct.length })),
    );
  };
