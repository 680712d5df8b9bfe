import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { GoodsContent, GoodsFile, GoodsFileId } from '../../../domain/stock/goods-file.ts';
import type { KeyRing } from './key-ring.ts';
import { openUnit, type SealedUnit } from './open-unit.ts';

const Described = t.strict({ name: t.string, size: t.number });

/** What is sealed in the place of a text where goods are a file: its name may tell as much as its bytes. */
export const describeFile = ({ name, size }: Omit<GoodsFile, 'id'>): string => JSON.stringify({ name, size });

const described = (id: GoodsFileId, text: string): E.Either<Error, GoodsFile> =>
  pipe(
    E.tryCatch((): unknown => JSON.parse(text), E.toError),
    E.flatMap((read) => Described.decode(read)),
    E.bimap(
      () => new Error(`what is sealed of file ${String(id)} does not describe it`),
      ({ name, size }) => ({ id, name, size }),
    ),
  );

export type SealedContent = SealedUnit & {
  /** The file that it describes; null for a text. */
  readonly file: GoodsFileId | null;
};

/** What goods hold: their text, or the file that they are. */
export const openContent =
  (keys: KeyRing, operation: string) =>
  ({ file, ...unit }: SealedContent): TE.TaskEither<StoreFailure, GoodsContent> =>
    pipe(
      openUnit(keys, operation)(unit),
      TE.flatMapEither((text): E.Either<StoreFailure, GoodsContent> =>
        file === null
          ? E.right(text)
          : pipe(
              described(file, text),
              E.mapLeft((cause) => storeFailure(operation, cause)),
            ),
      ),
    );
