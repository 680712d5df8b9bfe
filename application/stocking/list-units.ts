import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { isFile, type GoodsContent } from '../../domain/stock/goods-file.ts';
import { masked } from '../../domain/stock/masked.ts';
import type { ShelvedUnit, StockQueries } from '../ports/stock-queries.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export const unitsPerPage = 10;
/** So many units are opened for one part of an export. */
const part = 5_000;

type Deps = { readonly stockQueries: Pick<StockQueries, 'units'> };

/** The units on the shelf before a place, newest first; masked unless they are asked for. A file is known by its name and size. */
export const listUnits =
  ({ stockQueries }: Deps) =>
  (
    product: VariantCode,
    before: number | null,
    isShown: boolean,
  ): TE.TaskEither<StoreFailure, readonly ShelvedUnit[]> =>
    pipe(
      stockQueries.units(product, before, unitsPerPage),
      TE.map((units) =>
        units.map((unit) =>
          isShown || isFile(unit.content) ? unit : { ...unit, content: masked(unit.content) },
        ),
      ),
    );

/** All units on the shelf, in the order in which they are sold. */
export const exportUnits =
  ({ stockQueries }: Deps) =>
  (product: VariantCode): TE.TaskEither<StoreFailure, readonly GoodsContent[]> => {
    const from = (
      before: number | null,
      newer: readonly ShelvedUnit[],
    ): TE.TaskEither<StoreFailure, readonly GoodsContent[]> =>
      pipe(
        stockQueries.units(product, before, part),
        TE.flatMap((units) => {
          const all = [...newer, ...units];
          const last = units.at(-1);
          return last === undefined || units.length < part
            ? TE.right(all.map(({ content }) => content).reverse())
            : from(last.place, all);
        }),
      );
    return from(null, []);
  };
