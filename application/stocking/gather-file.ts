import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { readGoodsFile, type FileRefused } from '../../domain/stock/goods-file.ts';
import type { StockImportId } from '../../domain/stock/stock-batch.ts';
import type { FilesImport, ImportGone, Stock, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type GatherFile = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  /** The import that it joins; null begins one. */
  readonly into: StockImportId | null;
  readonly name: string | null;
  readonly bytes: Uint8Array;
};

type Deps = { readonly stock: Pick<Stock, 'openImport' | 'gatherFile'> };
type No = FileRefused | UnknownProduct | ImportGone | StoreFailure;

/** Takes in a file as one unit, for somebody to look at before it is on sale. What cannot be sold begins no import. */
export const gatherFile =
  ({ stock }: Deps) =>
  ({ product, into, name, bytes }: GatherFile): TE.TaskEither<No, FilesImport> =>
    pipe(
      TE.fromEither(readGoodsFile(name, bytes)),
      TE.bindTo('file'),
      TE.bindW('id', () => (into === null ? stock.openImport(product) : TE.right(into))),
      TE.flatMap(({ file, id }): TE.TaskEither<No, FilesImport> => stock.gatherFile(id, file)),
    );
