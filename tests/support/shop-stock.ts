import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import { openDatabase } from '../../adapters/postgres/kit/database.ts';
import { postgresProducts } from '../../adapters/postgres/catalogue/products.ts';
import { postgresStock } from '../../adapters/postgres/stock/stock.ts';
import { variantCode, type GoodsKind } from '../../domain/catalogue/product.ts';
import { keysOfShop } from './shop-keys.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { silentLog } from './fakes/silent.ts';

/** Something to sell, with its units. */
export type Product = {
  readonly code: string;
  readonly name: string;
  readonly price: number;
  readonly units: readonly string[];
  readonly category?: string;
  readonly terms?: string;
  readonly kind?: GoodsKind;
};

/** Units of stock that nobody could mistake for something else. */
export const unitsOf = (code: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${code.toLowerCase()}-unit-${at + 1}:rahasia`);

const row = ({ code, name, price, category = 'Akun', terms = '', kind = 'unit' }: Product) => ({
  code: variantCode(code),
  category,
  name,
  price: rupiah(price),
  description: `Ini ${name}.`,
  terms,
  kind,
});

/** Adds or updates products and adds their units, beside a running shop whose keys are in its folder. */
export const fillShelves =
  (
    url: string,
    dataDir: string,
    products: readonly Product[],
  ): TE.TaskEither<{ readonly tag: string }, void> =>
  async () => {
    const database = openDatabase({ url, poolSize: 1, log: silentLog });
    const stock = postgresStock(database.run, keysOfShop(dataDir));
    try {
      return await pipe(
        TE.Do,
        TE.flatMap(() => postgresProducts(database.run).import(products.map(row))),
        TE.flatMap(() =>
          pipe(
            products,
            TE.traverseSeqArray(({ code, units }): TE.TaskEither<{ readonly tag: string }, unknown> =>
              units.length === 0 ? TE.right(null) : stock.add(variantCode(code), units),
            ),
          ),
        ),
        TE.map(() => undefined),
      )();
    } finally {
      await database.close();
    }
  };
