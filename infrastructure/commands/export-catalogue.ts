import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { writeCatalogue } from '../../adapters/import-files/write-catalogue.ts';
import { postgresPhotos } from '../../adapters/postgres/catalogue/photos.ts';
import { postgresProducts } from '../../adapters/postgres/catalogue/products.ts';
import { postgresManualWork } from '../../adapters/postgres/manual/manual-work.ts';
import { noKeys } from '../../adapters/postgres/stock/key-ring.ts';
import { postgresWarranties } from '../../adapters/postgres/warranty/warranties.ts';
import type { Photos } from '../../application/ports/photos.ts';
import { exportCatalogue, type ExportedEntry } from '../../application/stocking/export-catalogue.ts';
import type { Photo, PhotoId, PhotoType } from '../../domain/catalogue/photo.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { openStore } from '../processes/open-store.ts';
import { Problem } from '../processes/problem.ts';
import { counted, storeProblem, onStore } from './on-store.ts';
import type { OwnersTerminal } from './owners-terminal.ts';

const endings: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** By what is in it, so that writing it again changes nothing. */
const pathTo = (id: PhotoId, { type }: Photo): string => `photos/${id.slice(0, 16)}.${endings[type]}`;

const taken = (path: string): Problem =>
  new Problem(`There is a file ${path} already. Name another one, for example catalog-2.csv.`);

/** Never over another file. */
const writeNew = (path: string, content: string): void => {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (cause) {
    if (existsSync(path)) throw taken(path);
    throw new Problem(
      `The system does not let ${path} be made (${cause instanceof Error ? cause.message : 'no reason given'}). Name a file in a folder that is there and yours.`,
    );
  }
};

const writePhotos = async (
  photos: Pick<Photos, 'find'>,
  folder: string,
  exported: readonly ExportedEntry[],
): Promise<ReadonlyMap<PhotoId, string>> => {
  const paths = new Map<PhotoId, string>();
  for (const id of new Set(exported.flatMap(({ entry }) => entry.product.photo ?? []))) {
    const found = await photos.find(id)();
    if (E.isLeft(found)) throw storeProblem(found.left);
    if (O.isNone(found.right)) continue;
    const path = pathTo(id, found.right.value);
    mkdirSync(join(folder, 'photos'), { recursive: true });
    writeFileSync(join(folder, path), found.right.value.bytes);
    paths.set(id, path);
  }
  return paths;
};

/** Writes the whole catalogue into a table that can be changed and imported again, and its pictures beside it. */
export const exportCatalogueCommand = (
  configuration: BaseConfiguration,
  { file }: { readonly file: string },
  { print }: OwnersTerminal,
): Promise<void> =>
  onStore(configuration, openStore, async ({ database: { run } }) => {
    const stores = {
      products: postgresProducts(run),
      warranties: postgresWarranties(run),
      manualWork: postgresManualWork(run, noKeys),
    };
    const exported = await exportCatalogue(stores)()();
    if (E.isLeft(exported)) throw storeProblem(exported.left);
    if (existsSync(file)) throw taken(file);
    const paths = await writePhotos(postgresPhotos(run), dirname(file), exported.right);
    writeNew(
      file,
      writeCatalogue(exported.right, (photo) => paths.get(photo) ?? ''),
    );
    print(
      `${counted(exported.right.length, 'row')} written to ${file}, ${counted(paths.size, 'picture')} beside it.`,
    );
  });
