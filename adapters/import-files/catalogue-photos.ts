import { dirname, join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import type { RowPhoto } from '../../application/stocking/import-catalogue.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import { largestPhoto, readPhoto, type Photo, type PhotoRefused } from '../../domain/catalogue/photo.ts';
import type { LineProblem } from './line-problem.ts';
import type { PhotoPath } from './photo-cell.ts';
import { largestFile, readImportFile } from './read-file.ts';

/** The picture that a line of a catalogue gives a product. */
export type NamedPhoto = { readonly line: number; readonly code: VariantCode; readonly path: PhotoPath };

const megabytes = (bytes: number): string => `${String(bytes / 1024 / 1024)} MB`;

const whyNot: Readonly<Record<PhotoRefused['why'], string>> = {
  NotAPhoto: 'is no picture that phones show: it must be a JPEG, PNG or WebP, for example photos/netflix.jpg',
  TooLarge: `is larger than ${megabytes(largestPhoto)}; save it smaller`,
  OddShape: 'is too long for its width, or too large; 1200 by 800 pixels is good',
};

const photoAt = async (path: string): Promise<E.Either<string, Photo>> => {
  const bytes = await readImportFile(path)();
  if (E.isLeft(bytes)) return E.left(`has a photo that is not there: ${bytes.left.sentence}`);
  return E.mapLeft(({ why }: PhotoRefused) => `has the photo ${path}, which ${whyNot[why]}`)(
    readPhoto(bytes.right),
  );
};

/** The pictures of a catalogue, read beside `file`, each once; or every line whose picture cannot be taken. */
export const readPhotos = async (
  file: string,
  named: readonly NamedPhoto[],
): Promise<E.Either<readonly LineProblem[], readonly RowPhoto[]>> => {
  const read = new Map<string, Photo>();
  const problems: LineProblem[] = [];
  let size = 0;
  for (const { path, line } of named) {
    if (path === null || read.has(path)) continue;
    const photo = await photoAt(join(dirname(file), path));
    if (E.isLeft(photo)) {
      problems.push({ line, reason: photo.left });
      continue;
    }
    size += photo.right.bytes.length;
    // All of them are in memory until they are kept.
    if (size > largestFile) {
      const reason = `has the photo with which all are larger than ${megabytes(largestFile)}; import the rest from a second file`;
      return E.left([...problems, { line, reason }]);
    }
    read.set(path, photo.right);
  }
  return problems.length === 0
    ? E.right(
        named.map(({ code, path }) => ({ code, photo: path === null ? null : (read.get(path) ?? null) })),
      )
    : E.left(problems);
};
