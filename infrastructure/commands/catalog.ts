import * as E from 'fp-ts/lib/Either.js';
import { parseCatalogue } from '../../adapters/import-files/catalogue-file.ts';
import { describeLineProblems, type LineProblem } from '../../adapters/import-files/line-problem.ts';
import { readImportFile } from '../../adapters/import-files/read-file.ts';
import { parseUnits } from '../../adapters/import-files/unit-file.ts';
import { postgresProducts } from '../../adapters/postgres/products.ts';
import { postgresStock } from '../../adapters/postgres/stock.ts';
import type { Log } from '../../application/ports/log.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { addUnits, type UnitsAdded } from '../../application/stocking/add-units.ts';
import { importCatalogue } from '../../application/stocking/import-catalogue.ts';
import { productCode } from '../../domain/product.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { openStoreWithGoods } from '../goods/open-goods.ts';
import type { Role } from '../processes/database-address.ts';
import { openStore, type Store } from '../processes/open-store.ts';
import { Problem } from '../processes/problem.ts';
import { commandLog } from './diaries.ts';

type Parse<A> = (bytes: Uint8Array) => E.Either<readonly LineProblem[], A>;

const readOrProblem = async <A>(file: string, parse: Parse<A>): Promise<A> => {
  const bytes = await readImportFile(file)();
  if (E.isLeft(bytes)) throw new Problem(bytes.left.sentence);
  const parsed = parse(bytes.right);
  if (E.isRight(parsed)) return parsed.right;
  throw new Problem(
    `Nothing of ${file} was taken. Mend these lines and try again:\n${describeLineProblems(parsed.left)}`,
  );
};

const onStore = async <S extends Store, A>(
  configuration: BaseConfiguration,
  open: (configuration: BaseConfiguration, role: Role, log: Log) => Promise<S>,
  work: (store: S) => Promise<A>,
): Promise<A> => {
  const store = await open(configuration, 'command', commandLog(configuration));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const notKept = ({ cause }: StoreFailure): Problem =>
  new Problem(
    `The database did not take it, nothing was changed (${cause instanceof Error ? cause.message : 'no answer'}). Try again; npm run doctor tells more.`,
  );

const counted = (count: number, thing: string): string =>
  `${String(count)} ${thing}${count === 1 ? '' : 's'}`;

/** Adds the products of a file, or updates those known by their code. */
export const importCatalogueCommand = async (
  configuration: BaseConfiguration,
  file: string,
): Promise<string> => {
  const rows = await readOrProblem(file, parseCatalogue);
  return onStore(configuration, openStore, async ({ database }) => {
    const imported = await importCatalogue({ products: postgresProducts(database.run) })(rows)();
    if (E.isLeft(imported)) throw notKept(imported.left);
    const { added, updated } = imported.right;
    return `${counted(added, 'product')} added, ${String(updated)} updated.`;
  });
};

const leftOut = ({ alreadyInStock, alreadySold, repeated }: UnitsAdded): string => {
  const reasons = [
    [alreadyInStock, 'already in stock'],
    [alreadySold, 'already sold'],
    [repeated, 'repeated in the file'],
  ] as const;
  const told = reasons.filter(([count]) => count > 0).map(([count, why]) => `${String(count)} ${why}`);
  return told.length === 0 ? '' : ` Left out: ${told.join(', ')}.`;
};

/** Puts the units of a file on a product's shelf. */
export const stockCommand = async (
  configuration: BaseConfiguration,
  code: string,
  file: string,
): Promise<string> => {
  const units = await readOrProblem(file, parseUnits);
  return onStore(configuration, openStoreWithGoods, async ({ database, keys }) => {
    const stocked = await addUnits({ stock: postgresStock(database.run, keys) })(productCode(code), units)();
    if (E.isRight(stocked)) {
      return `${counted(stocked.right.added, 'unit')} added to ${code}.${leftOut(stocked.right)}`;
    }
    if (stocked.left.tag === 'StoreFailure') throw notKept(stocked.left);
    throw new Problem(`There is no product ${code}. Import it first: npm run catalog -- import catalog.csv`);
  });
};
