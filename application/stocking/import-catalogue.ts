import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Photo, PhotoId } from '../../domain/catalogue/photo.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { levelsWith, type UnknownLevel } from '../../domain/pricing/level.ts';
import type { Photos } from '../ports/photos.ts';
import type { People } from '../ports/people.ts';
import type { Imported, ImportRefusal, ProductRow, Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** The picture of a row's product; null takes it away. */
export type RowPhoto = { readonly code: VariantCode; readonly photo: Photo | null };

type Deps = {
  readonly products: Pick<Products, 'import'>;
  readonly people: Pick<People, 'levels'>;
  readonly photos: Pick<Photos, 'keep'>;
};

type No = UnknownLevel | ImportRefusal | StoreFailure;

/** A column of prices makes no new level: there a slip of the pen would make one in silence. */
const checkLevels = ({ people }: Deps, rows: readonly ProductRow[]): TE.TaskEither<No, unknown> => {
  const named = new Set(rows.flatMap(({ levels = [] }) => levels.map(({ level }) => level)));
  if (named.size === 0) return TE.right(null);
  return pipe(
    people.levels(),
    TE.map(levelsWith),
    TE.flatMap((known): TE.TaskEither<No, unknown> => {
      const level = [...named].find((one) => !known.includes(one));
      return level === undefined ? TE.right(null) : TE.left({ tag: 'UnknownLevel', level, known });
    }),
  );
};

type PhotoIds = ReadonlyMap<VariantCode, PhotoId | null | undefined>;

/** Each picture is kept once, however many rows show it; one that then comes to be shown nowhere is forgotten by itself. */
const keepPhotos = ({ photos }: Deps, given: readonly RowPhoto[]): TE.TaskEither<No, PhotoIds> =>
  pipe(
    [...new Set(given.flatMap(({ photo }) => photo ?? []))],
    TE.traverseSeqArray((photo) =>
      pipe(
        photos.keep(photo),
        TE.map((id) => [photo, id] as const),
      ),
    ),
    TE.map((kept): PhotoIds => {
      const ids = new Map(kept);
      return new Map(given.map(({ code, photo }) => [code, photo === null ? null : ids.get(photo)]));
    }),
  );

const withPhotos = (rows: readonly ProductRow[], ids: PhotoIds): readonly ProductRow[] =>
  rows.map((row) => {
    const photo = ids.get(row.code);
    return photo === undefined ? row : { ...row, photo };
  });

/** Fills the shelf with products from a file, all or nothing; those known by their code are updated. */
export const importCatalogue =
  (deps: Deps) =>
  (rows: readonly ProductRow[], photos: readonly RowPhoto[] = []): TE.TaskEither<No, Imported> =>
    pipe(
      checkLevels(deps, rows),
      TE.flatMap(() => keepPhotos(deps, photos)),
      TE.flatMap((ids): TE.TaskEither<No, Imported> => deps.products.import(withPhotos(rows, ids))),
    );
