import * as E from 'fp-ts/lib/Either.js';
import { parseCatalogue } from '../../adapters/import-files/catalogue-file.ts';
import { readPhotos } from '../../adapters/import-files/catalogue-photos.ts';
import { postgresPhotos } from '../../adapters/postgres/catalogue/photos.ts';
import { postgresProducts } from '../../adapters/postgres/catalogue/products.ts';
import { postgresPeople } from '../../adapters/postgres/people/people.ts';
import { importCatalogue } from '../../application/stocking/import-catalogue.ts';
import type { ImportRefusal } from '../../application/ports/products.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { UnknownLevel } from '../../domain/pricing/level.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { openStore } from '../processes/open-store.ts';
import { Problem } from '../processes/problem.ts';
import { insistOnFile, notTaken, readOrProblem } from './import-file.ts';
import { counted, storeProblem, onStore } from './on-store.ts';
import type { OwnersTerminal } from './owners-terminal.ts';

const refusal = (no: UnknownLevel | ImportRefusal | StoreFailure): Problem => {
  switch (no.tag) {
    case 'UnknownLevel':
      return new Problem(
        `Nothing was imported: nobody is on the level ${no.level}, and no price speaks of it. There are: ${no.known.join(', ')}. Name one of them in the column, for example steps_${no.known[0] ?? 'reseller'}, or put a buyer on the level first.`,
      );
    case 'StoreFailure':
      return storeProblem(no);
    case 'KindFixed':
      return new Problem(
        `Nothing was imported: ${no.code} has goods or orders, so it stays of the kind it is. Leave its kind as it was, or give it another code.`,
      );
    case 'LimitsClash':
      return new Problem(
        `Nothing was imported: of ${no.code} an order would take more at least than at most. Give both in the columns min and max, for example 2 and 10.`,
      );
    case 'LabelTaken':
      return new Problem(
        `Nothing was imported: two variants of one product would be called ${JSON.stringify(no.label)}. Give each its own name in the column variant.`,
      );
  }
};

type Asked = { readonly file: string; readonly yes: boolean };

/** Adds the products of a file, or updates those known by their code. */
export const importCatalogueCommand = async (
  configuration: BaseConfiguration,
  { file, yes }: Asked,
  terminal: OwnersTerminal,
): Promise<void> => {
  const { rows, photos, suspicions } = await readOrProblem(file, parseCatalogue);
  const pictures = await readPhotos(file, photos);
  if (E.isLeft(pictures)) throw notTaken(file, pictures.left);
  await insistOnFile(file, suspicions, terminal, yes);
  const imported = await onStore(configuration, openStore, ({ database: { run } }) => {
    const stores = {
      products: postgresProducts(run),
      people: postgresPeople(run),
      photos: postgresPhotos(run),
    };
    return importCatalogue(stores)(rows, pictures.right)();
  });
  if (E.isLeft(imported)) throw refusal(imported.left);
  const { added, updated } = imported.right;
  terminal.print(`${counted(added, 'product')} added, ${String(updated)} updated.`);
};
