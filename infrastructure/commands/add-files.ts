import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { goodsFolder, type FolderFile } from '../../adapters/import-files/goods-folder.ts';
import type { FileProblem } from '../../adapters/import-files/read-file.ts';
import { postgresProducts } from '../../adapters/postgres/catalogue/products.ts';
import { postgresSharedGoods } from '../../adapters/postgres/stock/shared-goods.ts';
import { postgresStock } from '../../adapters/postgres/stock/stock.ts';
import type { ImportGone, UnknownProduct } from '../../application/ports/stock.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { fillSharedFile } from '../../application/sharing/share-file.ts';
import { addFiles, type FilesAdded } from '../../application/stocking/add-files.ts';
import { variantCode, type VariantCode } from '../../domain/catalogue/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import type { FileRefused } from '../../domain/stock/goods-file.ts';
import type { Command } from '../command-line/command.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { openStoreWithGoods, type StoreWithGoods } from '../goods/open-goods.ts';
import { Problem } from '../processes/problem.ts';
import { counted, storeProblem, onStore } from './on-store.ts';
import type { OwnersTerminal } from './owners-terminal.ts';
import { leftOut, refusal, wayBack } from './stock.ts';

type Adding = Omit<Extract<Command, { tag: 'AddFiles' }>, 'tag'>;
type No = FileProblem | FileRefused | UnknownProduct | ImportGone | StoreFailure;

const problemOf = (no: No): Problem => {
  switch (no.tag) {
    case 'FileProblem':
      return new Problem(no.sentence);
    case 'FileRefused':
      return new Problem('Nothing was taken: a file changed while it was read. Try again.');
    case 'ImportGone':
      return new Problem('Nothing was taken: the keys of the goods were changed meanwhile. Try again.');
    case 'UnknownProduct':
    case 'StoreFailure':
      return refusal(no);
  }
};

const orProblem = <A>(answer: E.Either<No, A>): A => {
  if (E.isLeft(answer)) throw problemOf(answer.left);
  return answer.right;
};

const isShared = async ({ database }: StoreWithGoods, product: VariantCode): Promise<boolean> => {
  const found = await postgresProducts(database.run).entry(product)();
  if (E.isLeft(found)) throw storeProblem(found.left);
  return O.isSome(found.right) && found.right.value.variant.kind === 'shared';
};

/** The one file is what everybody who buys it gets. */
const share = async (
  { database, keys }: StoreWithGoods,
  { code }: Adding,
  files: readonly FolderFile[],
  { print }: OwnersTerminal,
): Promise<void> => {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new Problem(`${code} is the same to everybody who buys it: name the one file that it is.`);
  const bytes = orProblem(await file.bytes());
  const sharedGoods = postgresSharedGoods(database.run, keys);
  const given = { product: variantCode(code), name: file.name, bytes };
  orProblem(await fillSharedFile({ sharedGoods })(given)());
  print(`${code} is ${file.name} now, for whoever buys it and whoever bought it before.`);
};

const told = (code: string, added: FilesAdded): string =>
  `${counted(added.added, 'unit')} added to ${code}, each a file.${leftOut(added, 'in the folder more than once')}${wayBack(added, code)}`;

/** Puts each file of a folder on a product's shelf as one unit; of what is the same to everybody, it is the one file. */
export const addFilesCommand = async (
  configuration: BaseConfiguration,
  adding: Adding,
  terminal: OwnersTerminal,
): Promise<void> => {
  const { code, folder, batch } = adding;
  const files = orProblem(await goodsFolder(folder)());
  await onStore(configuration, openStoreWithGoods, async (store) => {
    if (await isShared(store, variantCode(code))) return share(store, adding, files, terminal);
    const stock = postgresStock(store.database.run, store.keys);
    const facts = { ...batch, cost: batch.cost === null ? null : rupiah(batch.cost) };
    terminal.print(told(code, orProblem(await addFiles({ stock })(variantCode(code), files, facts)())));
  });
};
