import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { readGoodsFile, type FileRefused } from '../../domain/stock/goods-file.ts';
import type { BatchFacts, StockImportId } from '../../domain/stock/stock-batch.ts';
import type { FilesImport, ImportGone, Stock, UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** A file whose bytes are read in its turn, so that one is in memory at a time. */
export type FileToAdd<Unreadable> = {
  readonly name: string;
  readonly bytes: TE.TaskEither<Unreadable, Uint8Array>;
};

export type FilesAdded = Pick<FilesImport, 'repeated' | 'alreadyInStock' | 'alreadySold'> & {
  readonly added: number;
};

type Deps = { readonly stock: Pick<Stock, 'openImport' | 'gatherFile' | 'publish' | 'discard'> };
type No = FileRefused | UnknownProduct | ImportGone | StoreFailure;

const nothingYet = { fresh: 0, repeated: 0, alreadyInStock: 0, alreadySold: 0 };
type Gathered = typeof nothingYet;

const gatherAll = <Unreadable>(
  { stock }: Deps,
  id: StockImportId,
  files: readonly FileToAdd<Unreadable>[],
): TE.TaskEither<Unreadable | No, Gathered> =>
  files.reduce(
    (before: TE.TaskEither<Unreadable | No, Gathered>, { name, bytes }) =>
      pipe(
        before,
        TE.flatMap(() => bytes),
        TE.flatMapEither((read) => readGoodsFile(name, read)),
        TE.flatMap((file): TE.TaskEither<Unreadable | No, Gathered> => stock.gatherFile(id, file)),
      ),
    TE.right(nothingYet),
  );

/** Puts files on a product's shelf, each as one unit, all of them at one moment or none; those known already are counted and left out. */
export const addFiles =
  (deps: Deps) =>
  <Unreadable>(
    product: VariantCode,
    files: readonly FileToAdd<Unreadable>[],
    facts: BatchFacts,
  ): TE.TaskEither<Unreadable | No, FilesAdded> => {
    const { stock } = deps;
    const publish = (id: StockImportId, gathered: Gathered): TE.TaskEither<No, FilesAdded> => {
      const { fresh, repeated, alreadyInStock, alreadySold } = gathered;
      const counts = (added: number): FilesAdded => ({ added, repeated, alreadyInStock, alreadySold });
      return fresh === 0
        ? pipe(
            stock.discard(id),
            TE.map(() => counts(0)),
          )
        : pipe(
            stock.publish(id, facts, [{ tag: 'OfferRestock', product }], []),
            TE.map(({ added }) => counts(added)),
          );
    };
    return pipe(
      stock.openImport(product),
      TE.flatMap((id): TE.TaskEither<Unreadable | No, FilesAdded> =>
        pipe(
          gatherAll(deps, id, files),
          TE.flatMap((gathered): TE.TaskEither<Unreadable | No, FilesAdded> => publish(id, gathered)),
          TE.tapError(() => stock.discard(id)),
        ),
      ),
    );
  };
