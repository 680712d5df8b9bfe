import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { parseUnits, type UnitFile } from '../../adapters/import-files/unit-file.ts';
import { postgresStock } from '../../adapters/postgres/stock/stock.ts';
import { fileText } from '../../adapters/import-files/file-text.ts';
import { postgresProducts } from '../../adapters/postgres/catalogue/products.ts';
import { postgresSharedGoods } from '../../adapters/postgres/stock/shared-goods.ts';
import { fillShared } from '../../application/sharing/write-shared.ts';
import type { TakenBack, UnknownProduct } from '../../application/ports/stock.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { addUnits, type UnitsAdded } from '../../application/stocking/add-units.ts';
import { showLastImport } from '../../application/stocking/show-last-import.ts';
import { undoAtTerminal } from '../../application/stocking/undo-import.ts';
import { variantCode, type VariantCode } from '../../domain/catalogue/product.ts';
import { hasInk } from '../../domain/stock/unit-text.ts';
import type { StockBatch } from '../../domain/stock/stock-batch.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { openStoreWithGoods, type StoreWithGoods } from '../goods/open-goods.ts';
import { rupiah } from '../../domain/rupiah.ts';
import type { Command } from '../command-line/command.ts';
import { Problem } from '../processes/problem.ts';
import { bytesOrProblem, insistOnFile, parsedOrProblem } from './import-file.ts';
import { counted, storeProblem, onStore } from './on-store.ts';
import type { OwnersTerminal } from './owners-terminal.ts';

export const refusal = (no: UnknownProduct | StoreFailure): Problem =>
  no.tag === 'StoreFailure'
    ? storeProblem(no)
    : new Problem(`There is no product ${no.code}. Import it first: npm run catalog -- import catalog.csv`);

/** Lines. */
const longestPreview = 12;
/** Characters. */
const widestPreview = 400;

const previewed = (line: string): string => {
  const shown = line.replaceAll('\t', '⇥');
  const cut = shown.length > widestPreview ? `${shown.slice(0, widestPreview)}…` : shown;
  return `  │ ${cut}`;
};

/** For the eyes of whoever types the command: it is goods, and goes to no log. */
const preview = (unit: string): string => {
  const lines = unit.split('\n');
  const more = lines.length - longestPreview;
  return [
    ...lines.slice(0, longestPreview).map(previewed),
    ...(more > 0 ? [`  │ … and ${counted(more, 'more line')}`] : []),
  ].join('\n');
};

const forms = { OneALine: 'one a line', Separated: 'parted by lines of dashes' } as const;

const described = (file: string, { form, units, cleaned }: UnitFile): string => {
  const [first = ''] = units;
  const [line] = cleaned;
  const more = cleaned.length > 1 ? ` and ${counted(cleaned.length - 1, 'other line')}` : '';
  return [
    `${file} holds ${counted(units.length, 'unit')}, ${forms[form]}. The first one, as a buyer will get it:`,
    preview(first),
    ...(line === undefined
      ? []
      : [`Characters that nobody can see were taken out of line ${String(line)}${more}.`]),
  ].join('\n');
};

/** `again` is what is said of units that were given more than once. */
export const leftOut = (
  { alreadyInStock, alreadySold, repeated }: Omit<UnitsAdded, 'added'>,
  again = 'repeated in the file',
): string => {
  const reasons = [
    [alreadyInStock, 'already in stock'],
    [alreadySold, 'already sold'],
    [repeated, again],
  ] as const;
  const told = reasons.filter(([count]) => count > 0).map(([count, why]) => `${String(count)} ${why}`);
  return told.length === 0 ? '' : ` Left out: ${told.join(', ')}.`;
};

export const wayBack = ({ added }: Pick<UnitsAdded, 'added'>, code: string): string =>
  added === 0 ? '' : `\nNot what you meant? As long as they are unsold: npm run catalog -- undo ${code}`;

type Stocking = Omit<Extract<Command, { tag: 'StockUnits' }>, 'tag'> & { readonly bytes: Uint8Array };

const isShared = async ({ database }: StoreWithGoods, code: VariantCode): Promise<boolean> => {
  const found = await postgresProducts(database.run).entry(code)();
  if (E.isLeft(found)) throw storeProblem(found.left);
  return O.isSome(found.right) && found.right.value.variant.kind === 'shared';
};

/** The whole file is what everybody who buys it reads. */
const shareFile = async (
  { database, keys }: StoreWithGoods,
  { code, file, bytes }: Stocking,
  { print }: OwnersTerminal,
): Promise<void> => {
  const content = parsedOrProblem(file, bytes, fileText).trimEnd();
  if (!hasInk(content)) throw new Problem(`${file} holds nothing that a buyer could read.`);
  print(`${file}, as every buyer will get it:\n${preview(content)}`);
  const sharedGoods = postgresSharedGoods(database.run, keys);
  const written = await fillShared({ sharedGoods })(variantCode(code), content)();
  if (E.isLeft(written)) throw refusal(written.left);
  print(`${code} holds it now, for whoever buys it and whoever bought it before.`);
};

const shelveFile = async (
  { database, keys }: StoreWithGoods,
  { code, file, bytes, yes, batch }: Stocking,
  terminal: OwnersTerminal,
): Promise<void> => {
  const read = parsedOrProblem(file, bytes, parseUnits);
  terminal.print(described(file, read));
  await insistOnFile(file, read.suspicions, terminal, yes);
  const stocked = await addUnits({ stock: postgresStock(database.run, keys) })(
    variantCode(code),
    read.units,
    { ...batch, cost: batch.cost === null ? null : rupiah(batch.cost) },
  )();
  if (E.isLeft(stocked)) throw refusal(stocked.left);
  const counts = stocked.right;
  terminal.print(
    `${counted(counts.added, 'unit')} added to ${code}.${leftOut(counts)}${wayBack(counts, code)}`,
  );
};

/** Puts the units of a file on a product's shelf, after showing what a buyer will get; of what is the same to everybody, it is the whole file. */
export const stockCommand = async (
  configuration: BaseConfiguration,
  asked: Omit<Stocking, 'bytes'>,
  terminal: OwnersTerminal,
): Promise<void> => {
  const stocking = { ...asked, bytes: await bytesOrProblem(asked.file) };
  await onStore(configuration, openStoreWithGoods, async (store) =>
    (await isShared(store, variantCode(asked.code)))
      ? shareFile(store, stocking, terminal)
      : shelveFile(store, stocking, terminal),
  );
};

const describedBatch = ({
  product,
  importedAt,
  available,
  reserved,
  sold,
  takenBack,
}: StockBatch): string => {
  const all = available + reserved + sold + takenBack;
  const moment = new Date(importedAt).toISOString().slice(0, 16).replace('T', ' ');
  const gone = takenBack > 0 ? `, ${String(takenBack)} taken back before` : '';
  return `The last import of ${product}, of ${moment} UTC, was ${counted(all, 'unit')}: ${String(available)} unsold, ${String(reserved)} in orders that wait to be paid, ${String(sold)} sold${gone}.`;
};

const staying = ({ reserved, sold }: TakenBack, code: string): string => {
  const held =
    reserved === 0
      ? ''
      : ` ${counted(reserved, 'unit')} in orders that wait to be paid stayed; what is not paid comes back on the shelf, so run npm run catalog -- undo ${code} again after that.`;
  return sold === 0 ? held : `${held} ${counted(sold, 'unit')} sold before stayed the buyers’.`;
};

type Undoing = { readonly code: string; readonly yes: boolean };

/** Takes back what was imported last for a product, as far as it is unsold. */
export const undoCommand = async (
  configuration: BaseConfiguration,
  { code, yes }: Undoing,
  { print, confirm }: OwnersTerminal,
): Promise<void> => {
  await onStore(configuration, openStoreWithGoods, async ({ database, keys }) => {
    const stock = postgresStock(database.run, keys);
    const found = await showLastImport({ stock })(variantCode(code))();
    if (E.isLeft(found)) throw refusal(found.left);
    if (O.isNone(found.right)) {
      print(`There is no import of ${code} left that could be taken back.`);
      return;
    }
    const batch = found.right.value;
    print(describedBatch(batch));
    const question = `Take ${counted(batch.available, 'unsold unit')} off the shelf?`;
    if (!yes && confirm !== null && !(await confirm(question))) {
      print('Nothing was taken back.');
      return;
    }
    const undone = await undoAtTerminal({ stock })(batch.id)();
    if (E.isLeft(undone)) throw storeProblem(undone.left);
    print(`${counted(undone.right.removed, 'unit')} taken back from ${code}.${staying(undone.right, code)}`);
  });
};
