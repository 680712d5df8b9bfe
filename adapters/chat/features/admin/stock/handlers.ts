import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../../core/context.ts';
import { wordsOf } from '../../../core/rich-text.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import { refuseStock } from './refuse-stock.ts';
import type { stockRoutes } from './routes.ts';
import {
  batchScreen,
  exportScreens,
  notTaken,
  stockList,
  stockNotice,
  undoneScreen,
  undoQuestion,
  unitsScreen,
  variantScreen,
} from './screens.ts';
import { variantName } from './variant-name.ts';

export const showList = async (
  context: Context,
  { page }: ValuesOf<typeof stockRoutes.list>,
): Promise<void> => {
  const found = await context.shop.admin.listStock(context.buyer.id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  if (found.right.items.length === 0 && page > 0) return showList(context, { page: 0 });
  await context.show(stockList(found.right, page));
};

export const showVariant = async (
  context: Context,
  { product, page }: ValuesOf<typeof stockRoutes.variant>,
): Promise<void> => {
  const found = await context.shop.admin.showStock(context.buyer.id, product, page)();
  if (E.isLeft(found)) return refuseStock(context, found.left);
  if (found.right.batches.items.length === 0 && page > 0) return showVariant(context, { product, page: 0 });
  await context.show(variantScreen(found.right, page, context.store.clock));
};

export const showBatch = async (
  context: Context,
  { batch }: ValuesOf<typeof stockRoutes.batch>,
): Promise<void> => {
  const found = await context.shop.admin.showBatch(context.buyer.id, batch)();
  if (E.isLeft(found)) return refuseStock(context, found.left);
  const name = await variantName(context, found.right.product);
  await context.show(batchScreen(found.right, name, context.store.clock));
};

export const discardImport = async (
  context: Context,
  { id, product }: ValuesOf<typeof stockRoutes.discard>,
): Promise<void> => {
  const done = await context.shop.admin.discardUnits(context.buyer.id, id)();
  if (E.isLeft(done)) return refuse(context, done.left);
  await context.show(notTaken(adminMessages.stock.givenUp, product));
};

export const askUndo = async (
  context: Context,
  { batch }: ValuesOf<typeof stockRoutes.askUndo>,
): Promise<void> => {
  const found = await context.shop.admin.showBatch(context.buyer.id, batch)();
  if (E.isLeft(found)) return refuseStock(context, found.left);
  await context.show(undoQuestion(found.right, await variantName(context, found.right.product)));
};

export const undoImport = async (
  context: Context,
  { batch }: ValuesOf<typeof stockRoutes.undo>,
): Promise<void> => {
  const undone = await context.shop.admin.undoImport({ by: context.buyer.id, batch })();
  if (E.isLeft(undone)) return refuse(context, undone.left);
  await context.show(undoneScreen(undone.right, batch));
};

export const showUnits = async (
  context: Context,
  { product, before, shown }: ValuesOf<typeof stockRoutes.units>,
): Promise<void> => {
  const found = await context.shop.admin.listUnits(context.buyer.id, product, before, shown)();
  if (E.isLeft(found)) return refuse(context, found.left);
  const name = await variantName(context, product);
  await context.show(unitsScreen(product, name, found.right, { before, shown }));
};

/** What is on the shelf, as a file. Others are served while it is made. */
export const exportUnits = async (
  context: Context,
  { product }: ValuesOf<typeof stockRoutes.export>,
): Promise<void> => {
  const started = context.background.start(`export:${String(context.buyer.id)}`, async () => {
    const found = await context.shop.admin.exportUnits(context.buyer.id, product)();
    if (E.isLeft(found)) return refuse(context, found.left);
    const screens =
      found.right.length === 0
        ? [stockNotice(adminMessages.stock.nothingToExport, product)]
        : exportScreens(product, await variantName(context, product), found.right, context.reportFiles);
    for (const screen of screens) await context.send(screen);
  });
  await context.note(started ? wordsOf(adminMessages.stock.exporting) : adminMessages.stock.stillBusy);
};

/** A file that nothing asked for: only a product's own page takes one. */
export const showWhereFilesGo = async (context: Context): Promise<void> => {
  await context.show(stockNotice(adminMessages.stock.unasked, null));
};
