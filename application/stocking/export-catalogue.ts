import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { WarrantyTerms } from '../../domain/warranty/warranty.ts';
import type { CatalogueEntry, Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Warranties } from '../ports/warranties.ts';

/** A variant with all that a file can say of it. */
export type ExportedEntry = { readonly entry: CatalogueEntry; readonly warranty: WarrantyTerms | null };

type Deps = {
  readonly products: Pick<Products, 'entries'>;
  readonly warranties: Pick<Warranties, 'termsOf'>;
};

/** So many are read at once. */
const part = 100;

const entriesFrom = (
  products: Deps['products'],
  offset: number,
): TE.TaskEither<StoreFailure, readonly CatalogueEntry[]> =>
  pipe(
    products.entries({ offset, limit: part }),
    TE.flatMap(({ items }) =>
      items.length < part
        ? TE.right(items)
        : pipe(
            entriesFrom(products, offset + part),
            TE.map((rest) => [...items, ...rest]),
          ),
    ),
  );

/** All variants in the order of the catalogue, hidden ones too. */
export const exportCatalogue = (deps: Deps) => (): TE.TaskEither<StoreFailure, readonly ExportedEntry[]> =>
  pipe(
    entriesFrom(deps.products, 0),
    TE.flatMap(
      TE.traverseSeqArray((entry) =>
        entry.warrantyDays === undefined
          ? TE.right<StoreFailure, ExportedEntry>({ entry, warranty: null })
          : pipe(
              deps.warranties.termsOf(entry.variant.code),
              TE.map((warranty): ExportedEntry => ({ entry, warranty })),
            ),
      ),
    ),
  );
