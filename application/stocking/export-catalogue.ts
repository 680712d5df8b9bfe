import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ManualSpec } from '../../domain/manual/manual-task.ts';
import type { WarrantyTerms } from '../../domain/warranty/warranty.ts';
import type { ManualWork } from '../ports/manual-work.ts';
import type { CatalogueEntry, Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Warranties } from '../ports/warranties.ts';

/** A variant with all that a file can say of it. */
export type ExportedEntry = {
  readonly entry: CatalogueEntry;
  readonly warranty: WarrantyTerms | null;
  /** How it is made; null for goods that are not made by hand. */
  readonly work: ManualSpec | null;
};

type Deps = {
  readonly products: Pick<Products, 'entries'>;
  readonly warranties: Pick<Warranties, 'termsOf'>;
  readonly manualWork: Pick<ManualWork, 'spec'>;
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

const warrantyOf = (
  { warranties }: Deps,
  { variant, warrantyDays }: CatalogueEntry,
): TE.TaskEither<StoreFailure, WarrantyTerms | null> =>
  warrantyDays === undefined ? TE.right(null) : warranties.termsOf(variant.code);

const workOf = (
  { manualWork }: Deps,
  { variant }: CatalogueEntry,
): TE.TaskEither<StoreFailure, ManualSpec | null> =>
  variant.kind === 'manual' ? manualWork.spec(variant.code) : TE.right(null);

/** All variants in the order of the catalogue, hidden ones too. */
export const exportCatalogue = (deps: Deps) => (): TE.TaskEither<StoreFailure, readonly ExportedEntry[]> =>
  pipe(
    entriesFrom(deps.products, 0),
    TE.flatMap(
      TE.traverseSeqArray((entry) =>
        pipe(
          TE.Do,
          TE.apS('warranty', warrantyOf(deps, entry)),
          TE.apS('work', workOf(deps, entry)),
          TE.map((facts): ExportedEntry => ({ entry, ...facts })),
        ),
      ),
    ),
  );
